package org.virtworkbench.compute.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.emf.Items;
import org.virtworkbench.ui.emf.ItemLabelProvider;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.FormFields;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Adds a device to a definition: of which kind, with which values, and the XML that will stand there. The host is asked when the editor saves. */
final class AddHardwareWizard extends Wizard {

	private static final int KINDS_HEIGHT = 360;

	private final EditContext context;
	private final KindPage kinds = new KindPage();
	private final ValuesPage values = new ValuesPage();
	private final PreviewPage preview = new PreviewPage();
	private DeviceKind kind = DeviceKind.DISK;
	private EObject device;

	AddHardwareWizard(EditContext context) {
		this.context = context;
		setWindowTitle(Messages.Add_title);
	}

	@Override
	public void addPages() {
		addPage(kinds);
		addPage(values);
		addPage(preview);
	}

	/** What was added; null before {@link #performFinish}. */
	EObject device() {
		return device;
	}

	void choose(DeviceKind wanted) {
		kind = wanted;
		device = null;
	}

	private EObject made() {
		if (device == null)
			device = kind.make(context.root());
		return device;
	}

	@Override
	public boolean canFinish() {
		return kinds.isPageComplete() && values.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		values.flush();
		EObject added = made();
		context.edit(() -> DeviceKind.add(context.root(), kind.feature(), added));
		return true;
	}

	private final class KindPage extends WizardPage {
		KindPage() {
			super("kind", Messages.Add_kindTitle, null); //$NON-NLS-1$
			setDescription(Messages.Add_kindText);
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().applyTo(area);
			TableViewer viewer = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
			viewer.setContentProvider(ArrayContentProvider.getInstance());
			ItemLabelProvider items = new ItemLabelProvider(Items.factory());
			viewer.setLabelProvider(new LabelProvider() {
				@Override
				public String getText(Object element) {
					return ((DeviceKind) element).label();
				}

				@Override
				public Image getImage(Object element) {
					return items.getImage(((DeviceKind) element).make(context.root()));
				}

				@Override
				public void dispose() {
					items.dispose();
					super.dispose();
				}
			});
			viewer.setInput(DeviceKind.values());
			viewer.addSelectionChangedListener(event -> {
				choose((DeviceKind) event.getStructuredSelection().getFirstElement());
				String reason = kind.blocked(context.root())
						.orElse(Offers.lacks(context, kind.feature()) ? NLS.bind(Messages.NotHere, kind.label()) : null);
				setErrorMessage(reason);
				setPageComplete(reason == null);
			});
			viewer.addDoubleClickListener(event -> {
				if (isPageComplete())
					getContainer().showPage(values);
			});
			viewer.setSelection(new StructuredSelection(kind));
			GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, KINDS_HEIGHT).applyTo(viewer.getControl());
			setControl(area);
		}
	}

	private final class ValuesPage extends WizardPage {
		private Composite area;
		private FormToolkit toolkit;
		private FormFields fields;
		private EObject shown;

		ValuesPage() {
			super("values", Messages.Add_valuesTitle, null); //$NON-NLS-1$
			setDescription(Messages.Add_valuesText);
		}

		@Override
		public void createControl(Composite parent) {
			toolkit = new FormToolkit(parent.getDisplay());
			area = new Composite(parent, SWT.NONE);
			area.setLayout(new FillLayout());
			area.addListener(SWT.Dispose, event -> toolkit.dispose());
			setControl(area);
		}

		@Override
		public void setVisible(boolean visible) {
			if (visible && shown != made())
				build();
			super.setVisible(visible);
		}

		private void build() {
			shown = made();
			java.util.Arrays.stream(area.getChildren()).forEach(org.eclipse.swt.widgets.Control::dispose);
			ManagedForm form = new ManagedForm(toolkit, toolkit.createScrolledForm(area));
			form.getForm().getBody().setLayout(GridLayoutFactory.fillDefaults().margins(14, 8).create());
			EditContext own = new EditContext(context.definition(), toolkit, form, context.images());
			fields = new FormFields(form.getForm().getBody(), own, shown.eClass());
			fields.area().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
			DeviceFields.main(fields);
			setTitle(kind.label());
			refresh();
			own.onEdit(this::refresh);
			area.layout(true, true);
		}

		/** The fields depend on each other: after each change all are looked at again. */
		private void refresh() {
			if (fields == null || fields.area().isDisposed())
				return;
			fields.show(shown, null);
			setMessage(kind.missing(shown).orElse(Messages.Add_valuesText));
			setPageComplete(isPageComplete()); // tells the buttons
		}

		@Override
		public boolean isPageComplete() {
			return kind.missing(made()).isEmpty();
		}

		void flush() {
			if (fields != null)
				fields.flush();
		}
	}

	private final class PreviewPage extends WizardPage {
		private Text text;

		PreviewPage() {
			super("preview", Messages.Add_previewTitle, null); //$NON-NLS-1$
			setDescription(Messages.Add_previewText);
		}

		@Override
		public void createControl(Composite parent) {
			text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
			text.setFont(JFaceResources.getTextFont());
			setControl(text);
		}

		@Override
		public void setVisible(boolean visible) {
			if (visible) {
				values.flush();
				text.setText(xml(made(), kind.feature()));
			}
			super.setVisible(visible);
		}
	}

	/** The element as it will stand in the definition. */
	private String xml(EObject added, String feature) {
		DefinitionDocument document = new DefinitionDocument("<domain>\n  <devices>\n  </devices>\n</domain>\n"); //$NON-NLS-1$
		DefinitionView view = new DefinitionView(document, context.definition().type());
		EObject copy = EcoreUtil.copy(added);
		DeviceKind.add(view.root(), feature, copy);
		XmlElement element = view.element(copy);
		return element.source().replaceAll("(?m)^    ", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

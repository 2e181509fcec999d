package org.virtworkbench.compute.ui.internal.form;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.form.EditContext;

/** The metadata of a domain as XML that a person can read, however it is laid out in the definition; edited on the XML page. */
final class MetadataSection {

	private static final int HEIGHT = 130;

	private final EditContext context;
	private final Composite area;
	private final Text text;
	private final Hyperlink edit;

	/** @param reveal shows an element on the XML page */
	MetadataSection(Composite parent, EditContext context, Consumer<XmlElement> reveal) {
		this.context = context;
		area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().margins(2, 4).applyTo(area);
		text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		context.toolkit().adapt(text, true, false);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(240, HEIGHT).applyTo(text);
		edit = context.toolkit().createHyperlink(area, Messages.Meta_edit, SWT.NONE);
		edit.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				XmlElement metadata = metadata();
				if (metadata != null)
					reveal.accept(metadata);
			}
		});
	}

	Composite area() {
		return area;
	}

	private XmlElement metadata() {
		XmlElement root = context.definition().document().root();
		return root == null ? null : root.child("metadata").orElse(null); //$NON-NLS-1$
	}

	void show(EObject root) {
		XmlElement metadata = root == null ? null : metadata();
		String words = metadata == null || metadata.children().isEmpty() ? Messages.Meta_none : readable(metadata);
		if (!words.equals(text.getText()))
			text.setText(words);
		edit.setVisible(metadata != null);
	}

	/** Each element on a line of its own, indented by its depth; one that has only text on one line with it. */
	static String readable(XmlElement metadata) {
		StringBuilder lines = new StringBuilder();
		metadata.children().forEach(child -> write(child, 0, lines));
		return lines.toString().stripTrailing();
	}

	private static void write(XmlElement element, int depth, StringBuilder lines) {
		lines.append("  ".repeat(depth)).append('<').append(element.name()); //$NON-NLS-1$
		for (XmlAttribute attribute : element.attributes())
			lines.append(' ').append(attribute.name()).append('=').append(attribute.quote()).append(attribute.value()).append(attribute.quote());
		String words = element.text().strip();
		if (element.children().isEmpty()) {
			lines.append(words.isEmpty() ? "/>" : '>' + words + "</" + element.name() + '>').append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		lines.append(">\n"); //$NON-NLS-1$
		if (!words.isEmpty())
			lines.append("  ".repeat(depth + 1)).append(words).append('\n'); //$NON-NLS-1$
		element.children().forEach(child -> write(child, depth + 1, lines));
		lines.append("  ".repeat(depth)).append("</").append(element.name()).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}

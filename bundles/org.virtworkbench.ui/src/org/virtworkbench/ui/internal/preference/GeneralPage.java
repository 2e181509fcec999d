package org.virtworkbench.ui.internal.preference;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preferences of the window itself. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public GeneralPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(Preferences.store());
	}

	@Override
	protected void createFieldEditors() {
		addField(new RadioGroupFieldEditor(Preferences.THEME, Messages.Theme, 3,
				new String[][] { { Messages.Automatic, Theme.AUTOMATIC.name() }, { Messages.Light, Theme.LIGHT.name() },
						{ Messages.Dark, Theme.DARK.name() } },
				getFieldEditorParent(), true));
		addField(new BooleanFieldEditor(Preferences.CONNECT_AT_START, Messages.ConnectAtStart, getFieldEditorParent()));
		IntegerFieldEditor entries = new IntegerFieldEditor(Preferences.JOURNAL_ENTRIES, Messages.JournalEntries, getFieldEditorParent(), 6);
		entries.setValidRange(10, 100_000);
		entries.setErrorMessage(Messages.JournalEntriesWrong);
		addField(entries);
		Label language = new Label(getFieldEditorParent(), SWT.WRAP);
		language.setText(NLS.bind(Messages.Language, java.util.Locale.getDefault().getDisplayName()));
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 12).grab(true, false).hint(420, SWT.DEFAULT).applyTo(language);
	}

	@Override
	public boolean performOk() {
		Theme before = Theme.saved();
		boolean ok = super.performOk();
		if (ok && Theme.saved() != before)
			Theme.saved().apply();
		return ok;
	}
}

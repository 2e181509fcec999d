package org.virtworkbench.compute.ui.internal.form;

import org.virtworkbench.ui.form.FormFields;

/** What a domain is called and what it is for. */
public final class DescriptionFields {

	private static final int MOST_NAME = 255;
	private static final int LINES = 4;

	private DescriptionFields() {
	}

	/** @param fields of a domain's definition */
	public static void fill(FormFields fields) {
		fields.text("name", Messages.Options_name).check(DescriptionFields::nameProblem) //$NON-NLS-1$
				.unless(root -> fields.context().definition().isOnHost() ? Messages.Options_nameStays : null);
		fields.text("title", Messages.Options_domainTitle).check(title -> title.indexOf('\n') >= 0 ? Messages.Options_titleWrong : null) //$NON-NLS-1$
				.hint(Messages.Options_titleHint);
		fields.text("description", Messages.Options_description, LINES); //$NON-NLS-1$
		fields.text("metadata.libosinfo.os.id", Messages.Options_os).hint("http://debian.org/debian/12").tip(Messages.Options_osTip); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What libvirt and the file system of the host take as a name. @return a sentence, or null */
	static String nameProblem(String name) {
		return name.isBlank() || name.indexOf('/') >= 0 || name.indexOf('\n') >= 0 || name.startsWith(".") || name.length() > MOST_NAME //$NON-NLS-1$
				? Messages.Options_nameWrong : null;
	}

	/** @return a sentence, or null where it is a UUID */
	static String uuidProblem(String uuid) {
		return uuid.matches("[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}") ? null : Messages.Description_uuidWrong; //$NON-NLS-1$
	}
}

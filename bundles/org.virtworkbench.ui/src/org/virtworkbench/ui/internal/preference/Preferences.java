package org.virtworkbench.ui.internal.preference;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the person chose for the window; kept beside its layout in the data place. */
public final class Preferences {

	static final String THEME = "theme"; //$NON-NLS-1$
	static final String CONNECT_AT_START = "connectAtStart"; //$NON-NLS-1$
	static final String JOURNAL_ENTRIES = "journalEntries"; //$NON-NLS-1$
	private static final String STARTED = "started"; //$NON-NLS-1$

	private Preferences() {
	}

	static IPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.virtworkbench.ui"); //$NON-NLS-1$
		store.setDefault(THEME, Theme.AUTOMATIC.name());
		store.setDefault(CONNECT_AT_START, false);
		store.setDefault(JOURNAL_ENTRIES, 1000);
		return store;
	}

	/** Writes at once: a workbench that is killed keeps what was chosen. */
	static void save(IPreferenceStore store) {
		try {
			((ScopedPreferenceStore) store).save();
		} catch (IOException e) {
			ILog.of(Preferences.class).warn(e.getMessage(), e); // it holds until the window closes
		}
	}

	/** Whether a new connection is proposed to be opened at start. */
	public static boolean connectAtStart() {
		return store().getBoolean(CONNECT_AT_START);
	}

	/** The most entries that the Journal view shows. */
	public static int journalEntries() {
		return store().getInt(JOURNAL_ENTRIES);
	}

	/** True once in the life of a data place. */
	public static boolean takeFirstStart() {
		IPreferenceStore store = store();
		boolean first = !store.getBoolean(STARTED);
		if (first) {
			store.setValue(STARTED, true);
			save(store);
		}
		return first;
	}
}

package org.virtworkbench.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionEdit;
import org.virtworkbench.definition.DefinitionListener;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Schema;
import org.virtworkbench.definition.schema.Schemas;
import org.virtworkbench.definition.schema.Severity;

/** Checks a text in the background when the person pauses, and finds what can be folded. */
final class Checking {

	private static final int PAUSE_MS = 300;

	/** @param folds null where the text is not well-formed: then nothing new is known of them */
	record Result(String text, List<Finding> findings, List<Region> folds) {
	}

	private final Source source;
	private final Display display;
	private final Consumer<List<Finding>> found;
	private final List<Function<String, List<Finding>>> checks = new CopyOnWriteArrayList<>();
	private final DefinitionListener typing = new DefinitionListener() {
		@Override
		public void edited(DefinitionEdit edit) {
			snapshot = source.document().text();
			job.cancel();
			job.schedule(PAUSE_MS);
		}
	};
	private final Job job = new Job(Messages.Checking) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Result checked = check(snapshot);
			if (!monitor.isCanceled() && !display.isDisposed())
				display.asyncExec(() -> accept(checked));
			return Status.OK_STATUS;
		}
	};
	private volatile String snapshot;
	private volatile Result result;
	private boolean disposed;

	Checking(Source source, Display display, Consumer<List<Finding>> found) {
		this.source = source;
		this.display = display;
		this.found = found;
		snapshot = source.document().text();
		result = new Result(snapshot, List.of(), List.of());
		job.setSystem(true);
		source.document().addListener(typing);
	}

	void add(Function<String, List<Finding>> check) {
		checks.add(check);
		now();
	}

	void now() {
		job.schedule();
	}

	/** The text as it is now. Any thread. */
	String text() {
		return snapshot;
	}

	List<Finding> findings() {
		return result.findings();
	}

	Result result() {
		return result;
	}

	/** The findings of the text as it is now, also where nobody has paused yet: takes some milliseconds then. */
	List<Finding> upToDate() {
		Result last = result;
		return last.text().equals(snapshot) ? last.findings() : check(snapshot).findings();
	}

	/** The schema of the text's kind. Not on the UI thread: the first time it is compiled. */
	Schema schema() throws CoreException {
		return Schemas.get(kind(snapshot));
	}

	private String kind(String text) {
		return source.kind() != null ? source.kind() : Schemas.kindOf(text);
	}

	private Result check(String text) {
		// Nothing was read yet, or everything was taken away: there is no place of which something could be said.
		if (text.isBlank())
			return new Result(text, List.of(), List.of());
		List<Finding> findings = new ArrayList<>();
		DefinitionDocument parsed = new DefinitionDocument(text);
		try {
			findings.addAll(Schemas.get(kind(text)).check(text));
		} catch (CoreException e) {
			parsed.problems().forEach(problem -> findings.add(Finding.of(problem)));
			findings.add(new Finding(0, 0, 1, 1, Severity.WARNING, Finding.NO_SCHEMA, e.getStatus().getMessage(), List.of(), List.of()));
		}
		if (parsed.wellFormed())
			for (Function<String, List<Finding>> check : checks)
				findings.addAll(check.apply(text));
		findings.sort(Comparator.comparingInt(Finding::offset));
		return new Result(text, List.copyOf(findings), parsed.wellFormed() ? Folds.of(parsed.root()) : null);
	}

	private void accept(Result checked) {
		// Of a text that is no longer there nothing is shown: the next run is on its way.
		if (disposed || !checked.text().equals(snapshot))
			return;
		result = checked;
		found.accept(checked.findings());
	}

	void dispose() {
		disposed = true;
		source.document().removeListener(typing);
		job.cancel();
	}
}

package org.virtworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Prompter.Question;
import org.virtworkbench.core.journal.Journal;
import org.virtworkbench.core.journal.JournalEntry;
import org.virtworkbench.ui.internal.connection.DisplayPrompter;
import org.virtworkbench.ui.internal.error.FailureHandler;

/** What the window asks, what it says of failures, and what it remembers. */
class DialogsTest {

	/** Asks on another thread, as a connection does, and acts on the dialog when it is shown. */
	private static Optional<String> ask(Question question, String title, Consumer<Shell> person) {
		Listener shown = new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (event.widget instanceof Shell shell && shell.getText().equals(title)) {
					Window.display().removeFilter(SWT.Show, this);
					Window.display().asyncExec(() -> person.accept(shell));
				}
			}
		};
		Window.display().addFilter(SWT.Show, shown);
		try {
			CompletableFuture<Optional<String>> answer = CompletableFuture.supplyAsync(() -> new DisplayPrompter(Window.display()).ask(question));
			answer.whenComplete((value, failure) -> Window.display().wake());
			Window.until(title + " is answered", 30, answer::isDone);
			return answer.join();
		} finally {
			Window.display().removeFilter(SWT.Show, shown);
		}
	}

	private static void press(Shell shell, String label) {
		Button button = Window.find(shell, Button.class, candidate -> candidate.getText().replace("&", "").equals(label));
		assertNotNull(button, label);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Text field(Shell shell) {
		return Window.find(shell, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
	}

	@Test
	void asksForAPasswordWithoutShowingIt() {
		int[] style = new int[1];
		Optional<String> answer = ask(new Question(Question.Kind.PASSWORD, "Password of root on kvm1:", null), "Password", shell -> {
			style[0] = field(shell).getStyle();
			field(shell).setText("hard to guess");
			press(shell, "OK");
		});
		assertEquals(Optional.of("hard to guess"), answer);
		assertNotEquals(0, style[0] & SWT.PASSWORD);
	}

	@Test
	void proposesAUserAndTakesCancelForNoAnswer() {
		String[] proposed = new String[1];
		Optional<String> answer = ask(new Question(Question.Kind.USER, "User on kvm1:", "root"), "User Name", shell -> {
			proposed[0] = field(shell).getText();
			press(shell, "Cancel");
		});
		assertEquals(Optional.empty(), answer);
		assertEquals("root", proposed[0]);
	}

	@Test
	void asksWhetherAnUnknownKeyIsTrustedAndDefaultsToNo() {
		Button[] preset = new Button[1];
		Question question = new Question(Question.Kind.CONFIRM, "The key of kvm1 is not known. Trust it?", null);
		assertEquals(Optional.of("no"), ask(question, "Confirm", shell -> {
			preset[0] = shell.getDefaultButton();
			preset[0].notifyListeners(SWT.Selection, new Event());
		}));
		assertEquals(Optional.of("yes"), ask(question, "Confirm", shell -> press(shell, "Yes")));
	}

	@Test
	void tellsSeveralFailuresInOneDialogWithDetailsToCopy() {
		new FailureHandler().handle(new StatusAdapter(Status.error("The first did not succeed. Do this.", new IllegalStateException("inner reason"))),
				StatusManager.SHOW);
		new FailureHandler().handle(new StatusAdapter(Status.error("Nor did the second. Do that.")), StatusManager.SHOW);
		List<Shell> dialogs = Arrays.stream(Window.display().getShells()).filter(shell -> Window.find(shell, Text.class,
				text -> text.getText().contains("The first did not succeed. Do this.")) != null).toList();
		assertEquals(1, dialogs.size());
		Shell dialog = dialogs.get(0);
		try {
			Text sentences = Window.find(dialog, Text.class, text -> text.getText().contains("Do this."));
			assertEquals("The first did not succeed. Do this.\n\nNor did the second. Do that.", sentences.getText().replace("\r", ""));
			Text details = Window.find(dialog, Text.class, text -> text.getText().contains("inner reason"));
			assertNotNull(details, "the details hold the cause");
			assertTrue(!details.getVisible(), "details are shown on request only");
			Window.find(dialog, Link.class, link -> link.getText().contains("details")).notifyListeners(SWT.Selection, new Event());
			assertTrue(details.getVisible());
			Window.shot("failures");
		} finally {
			dialog.close();
		}
	}

	@Test
	void aCancelIsNoFailure() {
		int before = Window.display().getShells().length;
		new FailureHandler().handle(new StatusAdapter(Status.CANCEL_STATUS), StatusManager.SHOW);
		Window.settle();
		assertEquals(before, Window.display().getShells().length);
	}

	@Test
	void theJournalShowsAChangeAtOnceAndItsCommandsWhenSelected() throws Exception {
		IViewPart view = Window.page().showView("org.virtworkbench.ui.journal");
		String label = "Start " + UUID.randomUUID();
		Services.get(Journal.class).add(new JournalEntry(Instant.now() + "-" + label, Instant.now(), "kvm1", "test:///default", label,
				List.of(List.of("virsh", "-c", "test:///default", "start", "web 1")), JournalEntry.Outcome.FAILED, "It is running already.", Duration.ofMillis(12)));
		Table[] table = new Table[1];
		Window.until("the journal shows it first", 20, () -> {
			table[0] = Window.find(Window.shell(), Table.class,
					found -> found.isVisible() && found.getItemCount() > 0 && Arrays.stream(found.getColumns()).anyMatch(column -> column.getText().equals("Outcome")));
			return table[0] != null && texts(table[0]).contains(label);
		});
		table[0].setSelection(0);
		table[0].notifyListeners(SWT.Selection, new Event());
		Window.until("its sentence and commands", 10, () -> Window.find(Window.shell(), Text.class, text -> text.getText().contains("It is running already.")) != null
				&& Window.find(Window.shell(), Text.class, text -> text.getText().contains("virsh -c test:///default start 'web 1'")) != null);
		assertEquals(view, Window.page().findView("org.virtworkbench.ui.journal"));
	}

	private static List<String> texts(Table table) {
		return IntStream.range(0, table.getColumnCount()).mapToObj(column -> table.getItem(0).getText(column)).toList();
	}
}

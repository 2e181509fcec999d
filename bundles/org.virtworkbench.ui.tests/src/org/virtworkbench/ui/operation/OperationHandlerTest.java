package org.virtworkbench.ui.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.ui.Window;

class OperationHandlerTest {

	private static final List<String> DONE = new CopyOnWriteArrayList<>();

	private record Knock(String door) implements Operation<Void> {
		@Override
		public String label() {
			return "Knock at " + door;
		}

		@Override
		public Target target() {
			return new Target(null, "doors", door, door);
		}

		@Override
		public Plan plan(IProgressMonitor monitor) {
			return Plan.of("knock", "--loud", door).warning("Somebody sleeps behind " + door + ".").destroying("the silence");
		}

		@Override
		public Void run(IProgressMonitor monitor) {
			DONE.add(door);
			return null;
		}
	}

	private static final class Handler extends OperationHandler<String> {
		private final boolean asks;
		private int questions;

		Handler(boolean asks) {
			super(String.class);
			this.asks = asks;
		}

		@Override
		protected Operation<?> operation(String door, Shell shell) {
			return door.equals("changed my mind") ? null : new Knock(door);
		}

		@Override
		protected Optional<String> blocked(String door) {
			return door.startsWith("locked") ? Optional.of(door + " is locked. Unlock it first.") : Optional.empty();
		}

		@Override
		protected Optional<Confirmation> confirmation(List<String> doors) {
			questions++;
			return asks ? Optional.of(new Confirmation("Knock", "Knock at " + doors.size() + " doors?", "Knock", doors)) : Optional.empty();
		}
	}

	private static EvaluationContext selecting(Object... elements) {
		EvaluationContext context = new EvaluationContext(null, new Object());
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(elements));
		context.addVariable(ISources.ACTIVE_SHELL_NAME, Window.shell());
		return context;
	}

	private static void execute(Handler handler, Object... elements) {
		handler.execute(new ExecutionEvent(null, java.util.Map.of(), null, selecting(elements)));
	}

	private static Shell dialog(String title) {
		for (Shell shell : Window.display().getShells())
			if (shell.isVisible() && shell.getText().equals(title))
				return shell;
		return null;
	}

	private static void press(Shell dialog, String button) {
		Window.find(dialog, Button.class, candidate -> candidate.getText().replace("&", "").equals(button)).notifyListeners(SWT.Selection, new Event());
	}

	/** Does it while the dialog, which handles events itself, is open. */
	private static void whenAsked(String title, java.util.function.Consumer<Shell> answer) {
		Window.display().asyncExec(new Runnable() {
			@Override
			public void run() {
				Shell dialog = dialog(title);
				if (dialog == null)
					Window.display().timerExec(20, this);
				else
					answer.accept(dialog);
			}
		});
	}

	@Test
	void isEnabledWhenOneOfTheSelectedCanBeChanged() {
		Handler handler = new Handler(false);
		handler.setEnabled(selecting("locked1", "open1"));
		assertTrue(handler.isEnabled());
		handler.setEnabled(selecting("locked1", "locked2"));
		assertFalse(handler.isEnabled());
		handler.setEnabled(selecting());
		assertFalse(handler.isEnabled());
		handler.setEnabled(selecting(42));
		assertFalse(handler.isEnabled());
	}

	@Test
	void saysWhyItIsNotPossible() {
		Handler handler = new Handler(false);
		handler.setEnabled(selecting("locked1", "locked2"));
		String[] tooltip = new String[1];
		handler.updateElement(new org.eclipse.ui.menus.UIElement(Window.page().getWorkbenchWindow()) {
			@Override
			public void setText(String text) {
				// not changed
			}

			@Override
			public void setTooltip(String text) {
				tooltip[0] = text;
			}

			@Override
			public void setIcon(org.eclipse.jface.resource.ImageDescriptor icon) {
				// not changed
			}

			@Override
			public void setDisabledIcon(org.eclipse.jface.resource.ImageDescriptor icon) {
				// not changed
			}

			@Override
			public void setHoverIcon(org.eclipse.jface.resource.ImageDescriptor icon) {
				// not changed
			}

			@Override
			public void setChecked(boolean checked) {
				// not changed
			}
		}, java.util.Map.of());
		assertEquals("locked1 is locked. Unlock it first.", tooltip[0]);
	}

	@Test
	void runsOneOperationForEachThatIsNotBlocked() {
		DONE.clear();
		execute(new Handler(false), "north", "locked1", "south");
		Window.until("both are done", 10, () -> DONE.size() == 2);
		assertEquals(List.of("north", "south"), DONE.stream().sorted().toList());
	}

	@Test
	void doesNothingForAnyWhenThePersonChangesTheirMind() {
		DONE.clear();
		Handler handler = new Handler(false);
		execute(handler, "north", "changed my mind");
		assertEquals(0, handler.questions);
		assertEquals(List.of(), DONE);
	}

	@Test
	void asksOnceAndProposesNo() {
		DONE.clear();
		Handler handler = new Handler(true);
		List<String> seen = new ArrayList<>();
		whenAsked("Knock", dialog -> {
			seen.add(dialog.getDefaultButton().getText().replace("&", ""));
			press(dialog, "No");
		});
		execute(handler, "north", "south");
		Window.settle();
		assertEquals(List.of("No"), seen);
		assertEquals(1, handler.questions);
		assertEquals(List.of(), DONE);
	}

	@Test
	void showsTheCommandsBeforeTheAnswer() {
		DONE.clear();
		List<String> seen = new ArrayList<>();
		whenAsked("Knock", dialog -> {
			Window.find(dialog, Link.class, link -> link.getText().contains("Show commands")).notifyListeners(SWT.Selection, new Event());
			Window.until("the plans are there", 10, () -> Window.find(dialog, Text.class, text -> text.getText().contains("knock")) != null);
			seen.add(Window.find(dialog, Text.class, text -> text.getText().contains("knock")).getText());
			Window.shot("confirmation");
			press(dialog, "Knock");
		});
		execute(new Handler(true), "north side", "south");
		Window.until("both are done", 10, () -> DONE.size() == 2);
		assertEquals(List.of("knock --loud 'north side'\nknock --loud south"), seen);
	}
}

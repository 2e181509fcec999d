/**
 * From a selection to a change of the outside world: the bridge between Eclipse commands and
 * {@link org.virtworkbench.core.Operation}.
 * <p>
 * A concern contributes a command, a handler that extends {@link org.virtworkbench.ui.operation.OperationHandler}, and nothing
 * else; many selected objects, the question before a destructive change, its preview, progress, error dialogs and the
 * journal come with it:
 *
 * <pre>
 * public final class StartHandler extends OperationHandler&lt;Domain&gt; {
 * 	public StartHandler() {
 * 		super(Domain.class);
 * 	}
 *
 * 	&#64;Override
 * 	protected Operation&lt;?&gt; operation(Domain domain, Shell shell) throws CoreException {
 * 		return new StartDomain(connection(domain), domain.getKey(), domain.getName());
 * 	}
 *
 * 	&#64;Override
 * 	protected Optional&lt;String&gt; blocked(Domain domain) {
 * 		return domain.getState() == State.RUNNING ? Optional.of(Messages.AlreadyRunning) : Optional.empty();
 * 	}
 * }
 * </pre>
 */
package org.virtworkbench.ui.operation;

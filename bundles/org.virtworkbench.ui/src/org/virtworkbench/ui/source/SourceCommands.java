package org.virtworkbench.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.swt.IFocusService;
import org.eclipse.ui.texteditor.FindReplaceAction;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** The workbench's keys and menus for the text, while it has the focus; and its context menu. */
final class SourceCommands {

	static final String FIX = "org.virtworkbench.ui.source.fix"; //$NON-NLS-1$
	private static final String EXPAND = "org.virtworkbench.ui.source.expand"; //$NON-NLS-1$
	private static final String COLLAPSE = "org.virtworkbench.ui.source.collapse"; //$NON-NLS-1$
	private static final String EXPAND_ALL = "org.virtworkbench.ui.source.expandAll"; //$NON-NLS-1$
	private static final String COLLAPSE_ALL = "org.virtworkbench.ui.source.collapseAll"; //$NON-NLS-1$
	private static final String SCOPE = "org.eclipse.ui.textEditorScope"; //$NON-NLS-1$
	private static final String FOCUS_ID = "org.virtworkbench.ui.source"; //$NON-NLS-1$

	private final IWorkbenchPartSite site;
	private final ProjectionViewer viewer;
	private final StyledText widget;
	private final IHandlerService handlers;
	private final IContextService contexts;
	private final List<IHandlerActivation> activations = new ArrayList<>();
	private final IContextActivation scope;
	private final Expression focused;
	private FindReplaceAction find;

	SourceCommands(IWorkbenchPartSite site, SourceText text) {
		this.site = site;
		viewer = text.viewer();
		widget = viewer.getTextWidget();
		handlers = site.getWorkbenchWindow().getService(IHandlerService.class);
		contexts = site.getWorkbenchWindow().getService(IContextService.class);
		site.getService(IFocusService.class).addFocusTracker(widget, FOCUS_ID);
		focused = new FocusOn(widget);
		scope = contexts.activateContext(SCOPE, focused);
		operation(IWorkbenchCommandConstants.EDIT_UNDO, ITextOperationTarget.UNDO);
		operation(IWorkbenchCommandConstants.EDIT_REDO, ITextOperationTarget.REDO);
		operation(IWorkbenchCommandConstants.EDIT_CUT, ITextOperationTarget.CUT);
		operation(IWorkbenchCommandConstants.EDIT_COPY, ITextOperationTarget.COPY);
		operation(IWorkbenchCommandConstants.EDIT_PASTE, ITextOperationTarget.PASTE);
		operation(IWorkbenchCommandConstants.EDIT_DELETE, ITextOperationTarget.DELETE);
		operation(IWorkbenchCommandConstants.EDIT_SELECT_ALL, ITextOperationTarget.SELECT_ALL);
		operation(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS, ISourceViewer.CONTENTASSIST_PROPOSALS);
		operation(FIX, ISourceViewer.QUICK_ASSIST);
		operation(EXPAND, ProjectionViewer.EXPAND);
		operation(COLLAPSE, ProjectionViewer.COLLAPSE);
		operation(EXPAND_ALL, ProjectionViewer.EXPAND_ALL);
		operation(COLLAPSE_ALL, ProjectionViewer.COLLAPSE_ALL);
		activate(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, this::find, () -> true);
		activate(ITextEditorActionDefinitionIds.LINE_GOTO, this::goToLine, () -> true);
		menu();
	}

	private void operation(String command, int operation) {
		activate(command, () -> viewer.doOperation(operation), () -> viewer.canDoOperation(operation));
	}

	private void activate(String command, Runnable run, BooleanSupplier enabled) {
		activations.add(handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (!widget.isDisposed() && enabled.getAsBoolean())
					run.run();
				return null;
			}

			@Override
			public boolean isEnabled() {
				return !widget.isDisposed();
			}
		}, focused));
	}

	private void find() {
		if (find == null)
			find = new FindReplaceAction(ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", java.util.Locale.getDefault(), //$NON-NLS-1$
					Messages.class.getClassLoader()), "Find_", site.getShell(), viewer.getFindReplaceTarget()); //$NON-NLS-1$
		find.run();
	}

	private void goToLine() {
		IDocument document = viewer.getDocument();
		int last = document.getNumberOfLines();
		InputDialog dialog = new InputDialog(site.getShell(), Messages.Line_title, NLS.bind(Messages.Line_words, last), "", input -> { //$NON-NLS-1$
			try {
				int line = Integer.parseInt(input.strip());
				return line >= 1 && line <= last ? null : NLS.bind(Messages.Line_words, last);
			} catch (NumberFormatException e) {
				return input.isBlank() ? "" : NLS.bind(Messages.Line_words, last); //$NON-NLS-1$
			}
		});
		if (dialog.open() != Window.OK)
			return;
		try {
			int offset = document.getLineOffset(Integer.parseInt(dialog.getValue().strip()) - 1);
			viewer.setSelectedRange(offset, 0);
			viewer.revealRange(offset, 0);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the dialog is modal, and its check has seen this document
		}
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			item(shown, IWorkbenchCommandConstants.EDIT_UNDO, Messages.Menu_undo);
			item(shown, IWorkbenchCommandConstants.EDIT_REDO, Messages.Menu_redo);
			shown.add(new Separator());
			item(shown, IWorkbenchCommandConstants.EDIT_CUT, Messages.Menu_cut);
			item(shown, IWorkbenchCommandConstants.EDIT_COPY, Messages.Menu_copy);
			item(shown, IWorkbenchCommandConstants.EDIT_PASTE, Messages.Menu_paste);
			item(shown, IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.Menu_selectAll);
			shown.add(new Separator());
			item(shown, ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS, Messages.Menu_propose);
			item(shown, FIX, Messages.Menu_fix);
			shown.add(new Separator());
			item(shown, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.Menu_find);
			item(shown, ITextEditorActionDefinitionIds.LINE_GOTO, Messages.Menu_line);
			shown.add(new Separator());
			item(shown, COLLAPSE_ALL, Messages.Menu_collapseAll);
			item(shown, EXPAND_ALL, Messages.Menu_expandAll);
		});
		widget.setMenu(menu.createContextMenu(widget));
	}

	private void item(org.eclipse.jface.action.IMenuManager menu, String command, String label) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		menu.add(new CommandContributionItem(parameter));
	}

	void dispose() {
		handlers.deactivateHandlers(activations);
		contexts.deactivateContext(scope);
	}

	/** More special than any part's own handler, so that both can be active without a conflict. */
	private static final class FocusOn extends Expression {

		private final StyledText widget;

		FocusOn(StyledText widget) {
			this.widget = widget;
		}

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == widget);
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
		}
	}
}

package org.virtworkbench.ui.emf;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Shows the text and the icon that the item provider of an object gives. */
public class ItemLabelProvider extends LabelProvider implements IStyledLabelProvider {

	/** Between the name and what follows it in grey: "web1 - running". */
	private static final String SEPARATOR = " \u2014 "; //$NON-NLS-1$

	private final AdapterFactory factory;
	private final ItemImages images = new ItemImages();

	public ItemLabelProvider(AdapterFactory factory) {
		this.factory = factory;
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	/** The picture of a key, for a subclass that shows more than model objects. */
	protected final Image image(String key) {
		return images.image(key);
	}

	@Override
	public String getText(Object element) {
		IItemLabelProvider provider = provider(element);
		String text = provider == null ? null : provider.getText(element);
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** What follows a dash in the text is shown fainter. */
	@Override
	public StyledString getStyledText(Object element) {
		String text = getText(element);
		int at = text.indexOf(SEPARATOR);
		if (at < 0)
			return new StyledString(text);
		return new StyledString(text.substring(0, at)).append(text.substring(at), StyledString.DECORATIONS_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		IItemLabelProvider provider = provider(element);
		return provider == null ? null : images.image(provider.getImage(element));
	}

	private IItemLabelProvider provider(Object element) {
		return factory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider ? provider : null;
	}
}

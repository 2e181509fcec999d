package org.virtworkbench.compute;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.command.Output.Size;
import org.virtworkbench.core.text.Sizes;

/**
 * What lists of domains show, in this order: the item provider, the window's table and the command line all take their words from here. The
 * ordinal is the column index of the item provider.
 */
public enum DomainColumn {

	// Plain lambdas: those of Comparator.comparing are serializable, and no start-up cache of the JVM holds such classes.

	ID("id", true, () -> Messages.Column_id, d -> d.getId() < 0 ? "-" : String.valueOf(d.getId()), d -> known(d.getId()), //$NON-NLS-1$ //$NON-NLS-2$
			(a, b) -> Integer.compareUnsigned(a.getId(), b.getId())),
	NAME("name", false, () -> Messages.Column_name, Domain::getName, Domain::getName, byText(Domain::getName)), //$NON-NLS-1$
	UUID("uuid", false, () -> Messages.Column_uuid, Domain::getKey, Domain::getKey, byText(Domain::getKey)), //$NON-NLS-1$
	STATE("state", false, () -> Messages.Column_state, d -> StateReason.translated(d.getState()), d -> d.getState().getLiteral(), //$NON-NLS-1$
			(a, b) -> a.getState().compareTo(b.getState())),
	REASON("reason", false, () -> Messages.Column_reason, d -> StateReason.translated(d.getReason()), Domain::getReason, //$NON-NLS-1$
			byText(d -> StateReason.translated(d.getReason()))),
	VCPU("vcpu", true, () -> Messages.Column_vcpu, d -> number(d.getVcpu()), d -> known(d.getVcpu()), (a, b) -> Integer.compare(a.getVcpu(), b.getVcpu())), //$NON-NLS-1$
	MEMORY("memory", true, () -> Messages.Column_memory, d -> human(d.getMemory()), d -> size(d.getMemory()), //$NON-NLS-1$
			(a, b) -> Long.compare(a.getMemory(), b.getMemory())),
	MAX_MEMORY("maxMemory", true, () -> Messages.Column_maxMemory, d -> human(d.getMaxMemory()), d -> size(d.getMaxMemory()), //$NON-NLS-1$
			(a, b) -> Long.compare(a.getMaxMemory(), b.getMaxMemory())),
	PERSISTENT("persistent", false, () -> Messages.Column_persistent, d -> yes(d.isPersistent()), Domain::isPersistent, //$NON-NLS-1$
			(a, b) -> Boolean.compare(a.isPersistent(), b.isPersistent())),
	AUTOSTART("autostart", false, () -> Messages.Column_autostart, d -> yes(d.isAutostart()), Domain::isAutostart, //$NON-NLS-1$
			(a, b) -> Boolean.compare(a.isAutostart(), b.isAutostart()));

	private final String key;
	private final boolean right;
	private final Supplier<String> title;
	private final Function<Domain, String> text;
	private final Function<Domain, Object> json;
	private final Comparator<Domain> order;

	DomainColumn(String key, boolean right, Supplier<String> title, Function<Domain, String> text, Function<Domain, Object> json,
			Comparator<Domain> order) {
		this.key = key;
		this.right = right;
		this.title = title;
		this.text = text;
		this.json = json;
		this.order = order;
	}

	/** The key in JSON; never translated. */
	public String key() {
		return key;
	}

	/** Whether it holds numbers, and is right aligned. */
	public boolean right() {
		return right;
	}

	public String title() {
		return title.get();
	}

	/** For people; "" while unknown. */
	public String text(Domain domain) {
		String value = text.apply(domain);
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** For scripts: a value of {@link org.virtworkbench.core.command.Output}; null while unknown. */
	public Object json(Domain domain) {
		return json.apply(domain);
	}

	/** What the text rounds, exactly: "2,097,152 KiB"; null where the text says all there is. */
	public String toolTip(Domain domain) {
		long kib = switch (this) {
		case MEMORY -> domain.getMemory();
		case MAX_MEMORY -> domain.getMaxMemory();
		default -> -1;
		};
		if (this == VCPU && domain.getMaxVcpu() > domain.getVcpu() && domain.getVcpu() >= 0)
			return NLS.bind(Messages.VcpuOfMax, domain.getVcpu(), domain.getMaxVcpu());
		return kib < 0 ? null : NumberFormat.getIntegerInstance().format(kib) + " KiB"; //$NON-NLS-1$
	}

	/** Ascending, by value and not by text; inactive domains after all ids, unknown figures first. */
	public Comparator<Domain> order() {
		return order;
	}

	private static Comparator<Domain> byText(Function<Domain, String> text) {
		return (a, b) -> Texts.ORDER.compare(orEmpty(text.apply(a)), orEmpty(text.apply(b)));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** Its rules are read only where somebody sorts. */
	private static final class Texts {
		static final Collator ORDER = Collator.getInstance();
	}

	private static String number(int value) {
		return value < 0 ? "" : String.valueOf(value); //$NON-NLS-1$
	}

	private static Integer known(int value) {
		return value < 0 ? null : value;
	}

	private static String human(long kib) {
		return kib < 0 ? "" : Sizes.human(kib * 1024); //$NON-NLS-1$
	}

	private static Size size(long kib) {
		return kib < 0 ? null : new Size(kib, "KiB"); //$NON-NLS-1$
	}

	private static String yes(boolean value) {
		return value ? Messages.Yes : Messages.No;
	}
}

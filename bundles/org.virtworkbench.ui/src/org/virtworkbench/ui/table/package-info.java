/**
 * One table for everything of which there are thousands: {@link org.virtworkbench.ui.table.ObjectTable} shows 10,000 rows
 * without a stall, and brings sorting, filter, choice of columns, copying and selection of many.
 *
 * <pre>
 * ObjectTable&lt;Domain&gt; table = new ObjectTable&lt;&gt;(parent, "domains", List.of(
 * 		Column.&lt;Domain&gt;text("name", Messages.Name, 220, Domain::getName).image(images::of),
 * 		Column.&lt;Domain&gt;number("memory", Messages.Memory, 100, Domain::getMemory,
 * 				domain -&gt; domain.getMemory() &lt; 0 ? "" : Sizes.human(domain.getMemory() * 1024))
 * 				.tooltip(domain -&gt; domain.getMemory() + " KiB")));
 * table.onOpen(domain -&gt; InventoryEditors.open(page, domain));
 * table.install(site, "org.virtworkbench.compute.ui.domains");
 * table.setObjects(section.getDomains());
 * </pre>
 */
package org.virtworkbench.ui.table;

package org.virtworkbench.definition.schema;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.schema.ValueSource.Value;

/** All {@link ValueSource}s as one. A DS service. */
@Component(service = HostValues.class)
public final class HostValues {

	private final List<ValueSource> sources;

	@Activate
	public HostValues(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<ValueSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** What the sources know, each value once; a source that fails is left out. Not on the UI thread. */
	public List<Value> at(Place place, Connection connection, IProgressMonitor monitor) {
		List<Value> values = new ArrayList<>();
		for (ValueSource source : sources)
			try {
				for (Value value : source.values(place, connection, monitor))
					if (values.stream().noneMatch(known -> known.text().equals(value.text())))
						values.add(value);
			} catch (CoreException | RuntimeException e) {
				// A host that does not answer must not take the schema's values away; the person sees its state in the tree of hosts.
				continue;
			}
		return values;
	}
}

package org.virtworkbench.compute.internal;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.edit.provider.ITableItemLabelProvider;
import org.virtworkbench.compute.DomainColumn;
import org.virtworkbench.compute.Messages;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.provider.DomainItemProvider;
import org.virtworkbench.compute.domain.provider.DomainItemProviderAdapterFactory;
import org.virtworkbench.compute.domain.provider.DomainsItemProvider;

/** The words and image keys of domains in trees and tables. */
public final class DomainLabels extends DomainItemProviderAdapterFactory {

	public DomainLabels() {
		supportedTypes.add(ITableItemLabelProvider.class);
	}

	@Override
	public Adapter createDomainAdapter() {
		if (domainItemProvider == null)
			domainItemProvider = new DomainLabel(this);
		return domainItemProvider;
	}

	@Override
	public Adapter createDomainsAdapter() {
		if (domainsItemProvider == null)
			domainsItemProvider = new DomainsLabel(this);
		return domainsItemProvider;
	}

	private static final class DomainLabel extends DomainItemProvider implements ITableItemLabelProvider {

		DomainLabel(DomainLabels factory) {
			super(factory);
		}

		@Override
		public String getText(Object object) {
			return ((Domain) object).getName();
		}

		@Override
		public String getColumnText(Object object, int column) {
			return DomainColumn.values()[column].text((Domain) object);
		}

		/** A shape for each state. */
		@Override
		public Object getImage(Object object) {
			return switch (((Domain) object).getState()) {
			case NOSTATE -> "domain-unknown"; //$NON-NLS-1$
			case RUNNING -> "domain-running"; //$NON-NLS-1$
			case BLOCKED -> "domain-idle"; //$NON-NLS-1$
			case PAUSED -> "domain-paused"; //$NON-NLS-1$
			case SHUTDOWN -> "domain-shutdown"; //$NON-NLS-1$
			case SHUTOFF -> "domain-shutoff"; //$NON-NLS-1$
			case CRASHED -> "domain-crashed"; //$NON-NLS-1$
			case PMSUSPENDED -> "domain-suspended"; //$NON-NLS-1$
			};
		}

		@Override
		public Object getColumnImage(Object object, int column) {
			return column == DomainColumn.NAME.ordinal() ? getImage(object) : null;
		}
	}

	private static final class DomainsLabel extends DomainsItemProvider {

		DomainsLabel(DomainLabels factory) {
			super(factory);
		}

		@Override
		public String getText(Object object) {
			return Messages.Domains;
		}

		@Override
		public Object getImage(Object object) {
			return "domains"; //$NON-NLS-1$
		}
	}
}

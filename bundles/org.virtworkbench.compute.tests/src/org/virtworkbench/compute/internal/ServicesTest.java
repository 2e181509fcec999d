package org.virtworkbench.compute.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.virtworkbench.compute.DomainFigures;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.DomainFactory;
import org.virtworkbench.compute.internal.command.DomainCommands;
import org.virtworkbench.compute.internal.command.DomainCompleter;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.live.ItemProviders;
import org.virtworkbench.core.live.SectionReader;
import org.virtworkbench.definition.schema.ValueSource;

/** What the bundle gives to others is there without anybody starting it. */
class ServicesTest {

	private Bundle bundle;

	@BeforeEach
	void needsAFramework() {
		bundle = FrameworkUtil.getBundle(DomainReader.class);
		Assumptions.assumeTrue(bundle != null, "runs in OSGi only");
	}

	private <S> void offers(Class<S> service, Class<? extends S> implementation, String filter) throws InvalidSyntaxException {
		Collection<ServiceReference<S>> found = bundle.getBundleContext().getServiceReferences(service, filter);
		assertTrue(found.stream().anyMatch(reference -> implementation.isInstance(bundle.getBundleContext().getService(reference))),
				"no " + implementation + " among " + found);
	}

	@Test
	void offersItsServices() throws InvalidSyntaxException {
		offers(SectionReader.class, DomainReader.class, null);
		offers(CommandScope.class, DomainCommands.class, "(virtworkbench.scope=domain)");
		offers(Completer.class, DomainCompleter.class, null);
		offers(DomainFigures.class, LiveDomainFigures.class, null);
		offers(ValueSource.class, DomainValues.class, null);
	}

	@Test
	void namesDomainsInTheTreeOfAllConcerns() {
		Domain domain = DomainFactory.eINSTANCE.createDomain();
		domain.setName("web1");
		AtomicReference<String> text = new AtomicReference<>();
		ServiceCaller.callOnce(ServicesTest.class, ItemProviders.class, providers -> text.set(providers.text(domain)));
		assertEquals("web1", text.get());
	}
}

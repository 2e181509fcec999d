package org.virtworkbench.core.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.inventory.InventoryPackage;
import org.virtworkbench.core.inventory.provider.HostItemProvider;

class LabelsTest {

	private final ComposedItemProviders providers = new ComposedItemProviders();
	private final Host host = InventoryFactory.eINSTANCE.createHost();

	private Object image() {
		return ((IItemLabelProvider) providers.factory().adapt(host, IItemLabelProvider.class)).getImage(host);
	}

	@ParameterizedTest
	@CsvSource({ "DISCONNECTED, kvm1 — disconnected", "CONNECTING, kvm1 — connecting", "CONNECTED, kvm1", "LOST, 'kvm1 — disconnected, retrying'",
			"FAILED, kvm1 — connection failed" })
	void aStateIsSaidInWordsAndByAnOverlay(ConnectionState state, String text) {
		host.setName("kvm1");
		host.setState(state);
		assertEquals(text, providers.text(host));
		assertEquals("host+" + state.getLiteral(), image());
	}

	@Test
	void saysThatAConnectionIsReadOnly() {
		host.setName("kvm1");
		host.setReadOnly(true);
		host.setState(ConnectionState.CONNECTED);
		assertEquals("kvm1 — read-only", providers.text(host));
		assertEquals("host+connected+readonly", image());
	}

	@Test
	void tellsViewersOfANewState() {
		List<Object> told = new ArrayList<>();
		HostItemProvider provider = (HostItemProvider) providers.factory().adapt(host, IItemLabelProvider.class);
		provider.addListener((INotifyChangedListener) notification -> told.add(notification.getFeature()));
		host.setState(ConnectionState.LOST);
		assertEquals(List.of(InventoryPackage.Literals.HOST__STATE), told);
	}

	@Test
	void showsAConcernsObjectsAsItContributesThem() {
		assertEquals("Book", providers.text(Shelf.book("a", "A")));
		providers.add(() -> new ReflectiveItemProviderAdapterFactory());
		assertEquals("Book A", providers.text(Shelf.book("a", "A")));
	}

	@Test
	void everyPropertyHasAName() {
		IItemPropertySource source = (IItemPropertySource) providers.factory().adapt(host, IItemPropertySource.class);
		List<IItemPropertyDescriptor> descriptors = source.getPropertyDescriptors(host);
		assertTrue(descriptors.size() > 15);
		for (IItemPropertyDescriptor descriptor : descriptors) {
			assertFalse(descriptor.getDisplayName(host).startsWith("_UI_"), descriptor.getDisplayName(host));
			assertFalse(descriptor.getDescription(host).contains("_UI_"), descriptor.getDescription(host));
		}
	}
}

package org.virtworkbench.core;
import static org.junit.jupiter.api.Assertions.*;
import org.junit.jupiter.api.Test;
class SmokeTest { @Test void x() { assertNotNull(org.virtworkbench.core.inventory.InventoryFactory.eINSTANCE.createHost()); } }

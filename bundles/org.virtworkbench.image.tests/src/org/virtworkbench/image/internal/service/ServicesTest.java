package org.virtworkbench.image.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.image.operation.AllowedDirectories;
import org.virtworkbench.image.operation.ImageTools;

/** What the bundle gives to others is there without anybody starting it. */
class ServicesTest {

	@BeforeEach
	void needsAFramework() {
		Assumptions.assumeTrue(FrameworkUtil.getBundle(LocalImageTools.class) != null, "runs in OSGi only");
	}

	@Test
	void offersItsServices() {
		assertTrue(ServiceCaller.callOnce(ServicesTest.class, ImageTools.class, tools -> assertTrue(tools.access(List.of()) != null)));
		assertTrue(ServiceCaller.callOnce(ServicesTest.class, AllowedDirectories.class, directories -> directories.list()));
		assertTrue(ServiceCaller.callOnce(ServicesTest.class, CommandScope.class, "(virtworkbench.scope=image)", scope -> assertEquals("image", scope.scope())));
	}
}

package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;

/** The contributed parts of a device's details. */
public final class DeviceSections {

	/** {@code <section package="https://virtworkbench.org/domain-definition" class="Interface" title="Queues" section="org.example.QueuesSection"/>} */
	public static final String EXTENSION_POINT = "org.virtworkbench.ui.deviceSections"; //$NON-NLS-1$

	private DeviceSections() {
	}

	/**
	 * One contribution; its class is loaded by {@link #create} only.
	 *
	 * @param title of the section
	 */
	public record Contribution(String title, IConfigurationElement element) {

		/** @return null where it cannot be made; the log then says why, and the other sections are still shown */
		public DeviceSection create() {
			try {
				return (DeviceSection) element.createExecutableExtension("section"); //$NON-NLS-1$
			} catch (CoreException | ClassCastException e) {
				StatusManager.getManager().handle(new Status(IStatus.ERROR, element.getContributor().getName(),
						NLS.bind(Messages.SectionBroken, title, element.getAttribute("section")), e), StatusManager.LOG); //$NON-NLS-1$
				return null;
			}
		}
	}

	/** Those for objects of the class or one of its super classes, sorted by title. */
	public static List<Contribution> of(EClass type) {
		List<Contribution> found = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT)) {
			String uri = element.getAttribute("package"); //$NON-NLS-1$
			String name = element.getAttribute("class"); //$NON-NLS-1$
			List<EClass> types = new ArrayList<>(type.getEAllSuperTypes());
			types.add(type);
			if (types.stream().anyMatch(candidate -> candidate.getName().equals(name) && candidate.getEPackage().getNsURI().equals(uri)))
				found.add(new Contribution(element.getAttribute("title"), element)); //$NON-NLS-1$
		}
		found.sort(Comparator.comparing(Contribution::title));
		return List.copyOf(found);
	}
}

package org.virtworkbench.libvirt.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;

/** Opens the URIs of libvirt's drivers, and knows what libvirt's own configuration says of defaults and short names. */
@Component
public final class LibvirtConnections implements ConnectionProvider {

	private static final URI QEMU_SYSTEM = URI.create("qemu:///system"); //$NON-NLS-1$
	private static final URI QEMU_SESSION = URI.create("qemu:///session"); //$NON-NLS-1$
	private static final URI TEST = URI.create("test:///default"); //$NON-NLS-1$

	/** The monolithic daemon's socket, then the modular one's. */
	private static final List<String> SOCKETS = List.of("libvirt-sock", "virtqemud-sock"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Timing timing;
	private final Map<String, String> environment;
	private final List<Path> runFolders;
	private final boolean root;

	@Activate
	public LibvirtConnections() {
		this(Timing.USUAL, System.getenv(), List.of(Path.of("/run/libvirt"), Path.of("/var/run/libvirt")), //$NON-NLS-1$ //$NON-NLS-2$
				"root".equals(System.getProperty("user.name"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	LibvirtConnections(Timing timing, Map<String, String> environment, List<Path> runFolders, boolean root) {
		this.timing = timing;
		this.environment = environment;
		this.runFolders = runFolders;
		this.root = root;
	}

	@Deactivate
	void stop() {
		LibvirtRuntime.stop();
	}

	@Override
	public boolean takes(URI uri) {
		return LibvirtUri.isLibvirt(uri);
	}

	@Override
	public Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException {
		return new LibvirtConnection(request, new Opening(request, timing).open(monitor));
	}

	private LibvirtConf conf() throws CoreException {
		return LibvirtConf.read(LibvirtConf.clientFile(environment, root));
	}

	@Override
	public Optional<URI> alias(String name) throws CoreException {
		LibvirtConf conf = conf();
		for (String alias : conf.list("uri_aliases")) { //$NON-NLS-1$
			int equals = alias.indexOf('=');
			if (equals < 0)
				throw Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.AliasSyntax, conf.file(), alias));
			if (alias.substring(0, equals).equals(name))
				return Optional.of(uri(alias.substring(equals + 1), conf.file().toString()));
		}
		return Optional.empty();
	}

	@Override
	public Optional<Suggestion> preferred() throws CoreException {
		String named = environment.get("LIBVIRT_DEFAULT_URI"); //$NON-NLS-1$
		if (named != null && !named.isEmpty())
			return Optional.of(configured(named, Messages.BecauseEnvironment));
		LibvirtConf conf = conf();
		String configured = conf.string("uri_default"); //$NON-NLS-1$
		if (configured != null && !configured.isEmpty())
			return Optional.of(configured(configured, Messages.bind(Messages.BecauseDefault, conf.file())));
		Optional<Path> socket = systemSocket();
		if (socket.isPresent())
			return Optional.of(new Suggestion(QEMU_SYSTEM, Messages.LabelQemuSystem, Messages.bind(Messages.BecauseSocket, socket.get()), false));
		return Optional.of(new Suggestion(TEST, Messages.LabelTest, Messages.BecauseNothingElse, true));
	}

	private Suggestion configured(String text, String because) throws CoreException {
		URI uri = text.contains(":") ? uri(text, because) : alias(text).orElse(uri(text, because)); //$NON-NLS-1$
		return new Suggestion(uri, Messages.LabelDefault, because, isEphemeral(uri));
	}

	/** The test driver inside this process: without a transport or a host. */
	private static boolean isEphemeral(URI uri) {
		return "test".equals(uri.getScheme()) && uri.getHost() == null; //$NON-NLS-1$
	}

	private static URI uri(String text, String from) throws CoreException {
		try {
			return new URI(text);
		} catch (URISyntaxException e) {
			throw Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.UriSyntax, from, text), e);
		}
	}

	@Override
	public List<Suggestion> suggestions() {
		List<Suggestion> suggestions = new ArrayList<>();
		try {
			preferred().filter(suggestion -> !suggestion.ephemeral()).ifPresent(suggestions::add);
		} catch (CoreException e) {
			// a broken libvirt.conf is told by whoever connects; what this machine offers does not depend on it
		}
		systemSocket().ifPresent(socket -> add(suggestions,
				new Suggestion(QEMU_SYSTEM, Messages.LabelQemuSystem, Messages.bind(Messages.BecauseSocket, socket), false)));
		sessionSocket().ifPresent(socket -> add(suggestions,
				new Suggestion(QEMU_SESSION, Messages.LabelQemuSession, Messages.bind(Messages.BecauseSocket, socket), false)));
		add(suggestions, new Suggestion(TEST, Messages.LabelTest, Messages.BecauseTest, true));
		return suggestions;
	}

	private static void add(List<Suggestion> suggestions, Suggestion suggestion) {
		if (suggestions.stream().noneMatch(other -> other.uri().equals(suggestion.uri())))
			suggestions.add(suggestion);
	}

	private Optional<Path> systemSocket() {
		return socket(runFolders.stream());
	}

	private Optional<Path> sessionSocket() {
		String runtime = environment.get("XDG_RUNTIME_DIR"); //$NON-NLS-1$
		return root || runtime == null || runtime.isEmpty() ? Optional.empty() : socket(Stream.of(Path.of(runtime, "libvirt"))); //$NON-NLS-1$
	}

	private static Optional<Path> socket(Stream<Path> folders) {
		return folders.flatMap(folder -> SOCKETS.stream().map(folder::resolve)).filter(Files::exists).findFirst();
	}
}

package org.virtworkbench.compute.ui.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.text.ShellWords;

class DomainCommandsTest {

	private static final UUID UUID_OF_IT = UUID.fromString("6695eb01-f6a4-8304-79aa-97f2502e193f");

	@Test
	void quotesForAShell() {
		assertEquals("virsh -c 'qemu+unix:///system?socket=/tmp/a%20b' console 'two words'",
				ShellWords.join(DomainCommands.console(ref("qemu+unix:///system?socket=/tmp/a b", "two words"))));
		assertEquals("virt-viewer -c test:///default 'it'\\''s; rm -rf ~'", ShellWords.join(DomainCommands.viewer(ref("test:///default", "it's; rm -rf ~"))));
	}

	@Test
	void aNameThatLooksLikeAnOptionIsNone() {
		assertEquals("virsh -c test:///default console -- --help", ShellWords.join(DomainCommands.console(ref("test:///default", "--help"))));
		assertEquals("virt-viewer -c test:///default " + UUID_OF_IT, ShellWords.join(DomainCommands.viewer(ref("test:///default", "--help"))));
	}

	@Test
	void aNameThatLooksLikeAnIdMeansTheDomainAllTheSame() {
		assertEquals("virsh -c test:///default console " + UUID_OF_IT, ShellWords.join(DomainCommands.console(ref("test:///default", "7"))));
		assertEquals("virt-viewer -c test:///default " + UUID_OF_IT, ShellWords.join(DomainCommands.viewer(ref("test:///default", "7"))));
	}

	private static DomainRef ref(String uri, String name) {
		return new DomainRef(new Named(URI.create(uri.replace(" ", "%20")), uri), UUID_OF_IT, name);
	}

	/** A connection that is only called by its URI. */
	private record Named(URI uri, String name) implements Connection {
		@Override
		public boolean readOnly() {
			return false;
		}

		@Override
		public <T> Optional<T> get(Class<T> facet) {
			return Optional.empty();
		}

		@Override
		public <T> T require(Class<T> facet) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean isAlive() {
			return true;
		}

		@Override
		public void onLost(Consumer<String> listener) {
			// is never lost
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}

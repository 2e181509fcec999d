package org.virtworkbench.libvirt.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.Failure;

/**
 * A configuration file in libvirt's own syntax (virconf.c): {@code name = value}, where a value is a number, a string in '...', "..." or
 * """...""" without escapes, or a list of them in brackets; {@code #} comments.
 */
final class LibvirtConf {

	private final Path file;
	private final String text;
	private final Map<String, Object> values = new HashMap<>();
	private int at;
	private int line = 1;

	private LibvirtConf(Path file, String text) throws CoreException {
		this.file = file;
		this.text = text;
		parse();
	}

	/** An absent file is an empty one. */
	static LibvirtConf read(Path file) throws CoreException {
		try {
			return new LibvirtConf(file, Files.readString(file, StandardCharsets.UTF_8));
		} catch (NoSuchFileException e) {
			return new LibvirtConf(file, ""); //$NON-NLS-1$
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.ConfUnreadable, file, e.getMessage()), e);
		}
	}

	/** Where libvirt's clients look: /etc for root, else the user's own folder. */
	static Path clientFile(Map<String, String> environment, boolean root) {
		return root ? Path.of("/etc/libvirt/libvirt.conf") : userFolder(environment).resolve("libvirt.conf"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Path userFolder(Map<String, String> environment) {
		String config = environment.get("XDG_CONFIG_HOME"); //$NON-NLS-1$
		return (config == null || config.isEmpty() ? Path.of(home(environment), ".config") : Path.of(config)).resolve("libvirt"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String home(Map<String, String> environment) {
		String home = environment.get("HOME"); //$NON-NLS-1$
		return home == null || home.isEmpty() ? System.getProperty("user.home") : home; //$NON-NLS-1$
	}

	/** The file in which libvirt's clients look for passwords (virauth.c): the first that exists, else the user's own. */
	static Path authFile(Map<String, String> environment) {
		String named = environment.get("LIBVIRT_AUTH_FILE"); //$NON-NLS-1$
		if (named != null && !named.isEmpty())
			return Path.of(named);
		Path own = userFolder(environment).resolve("auth.conf"); //$NON-NLS-1$
		Path everybody = Path.of("/etc/libvirt/auth.conf"); //$NON-NLS-1$
		return !Files.exists(own) && Files.exists(everybody) ? everybody : own;
	}

	Path file() {
		return file;
	}

	/** The string of that name, or null. */
	String string(String name) {
		return values.get(name) instanceof String string ? string : null;
	}

	/** The strings of that list, in order; empty where there is none. */
	List<String> list(String name) {
		List<String> strings = new ArrayList<>();
		if (values.get(name) instanceof List<?> list)
			for (Object value : list)
				if (value instanceof String string)
					strings.add(string);
		return strings;
	}

	private void parse() throws CoreException {
		while (true) {
			skip(true);
			if (at >= text.length())
				return;
			String name = name();
			skip(false);
			expect('=', "="); //$NON-NLS-1$
			skip(false);
			values.put(name, value(true));
			skip(false);
			if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r')
				throw expected("end of line"); //$NON-NLS-1$
		}
	}

	private String name() throws CoreException {
		int start = at;
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_-.".indexOf(text.charAt(at)) >= 0)) //$NON-NLS-1$
			at++;
		if (start == at || !Character.isLetter(text.charAt(start)))
			throw expected("name"); //$NON-NLS-1$
		return text.substring(start, at);
	}

	private Object value(boolean list) throws CoreException {
		if (text.startsWith("\"\"\"", at)) //$NON-NLS-1$
			return string("\"\"\"", true); //$NON-NLS-1$
		if (text.startsWith("\"", at)) //$NON-NLS-1$
			return string("\"", false); //$NON-NLS-1$
		if (text.startsWith("'", at)) //$NON-NLS-1$
			return string("'", false); //$NON-NLS-1$
		if (list && text.startsWith("[", at)) //$NON-NLS-1$
			return list();
		int start = at;
		if (at < text.length() && text.charAt(at) == '-')
			at++;
		while (at < text.length() && Character.isDigit(text.charAt(at)))
			at++;
		if (start == at)
			throw expected("value"); //$NON-NLS-1$
		return Long.valueOf(text.substring(start, at));
	}

	private String string(String quote, boolean lines) throws CoreException {
		int start = at + quote.length();
		int end = text.indexOf(quote, start);
		int newline = text.indexOf('\n', start);
		if (end < 0 || !lines && newline >= 0 && newline < end)
			throw expected(quote);
		String string = text.substring(start, end);
		line += (int) string.chars().filter(c -> c == '\n').count();
		at = end + quote.length();
		return string;
	}

	private List<Object> list() throws CoreException {
		List<Object> list = new ArrayList<>();
		at++;
		skip(true);
		while (at < text.length() && text.charAt(at) != ']') {
			list.add(value(false));
			skip(true);
			if (at < text.length() && text.charAt(at) == ',') {
				at++;
				skip(true);
			} else if (at < text.length() && text.charAt(at) != ']') {
				throw expected(", or ]"); //$NON-NLS-1$
			}
		}
		expect(']', "]"); //$NON-NLS-1$
		return list;
	}

	/** Blanks and comments, and line ends where they mean nothing. */
	private void skip(boolean lines) {
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '#') {
				int end = text.indexOf('\n', at);
				at = end < 0 ? text.length() : end;
			} else if (c == ' ' || c == '\t') {
				at++;
			} else if (lines && (c == '\n' || c == '\r')) {
				if (c == '\n')
					line++;
				at++;
			} else {
				return;
			}
		}
	}

	private void expect(char c, String what) throws CoreException {
		if (at >= text.length() || text.charAt(at) != c)
			throw expected(what);
		at++;
	}

	private CoreException expected(String what) {
		return Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.ConfSyntax, new Object[] { file, line, what }));
	}
}

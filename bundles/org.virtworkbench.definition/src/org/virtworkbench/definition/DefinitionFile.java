package org.virtworkbench.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/**
 * The bytes of a definition as text, and back: what is decoded and encoded without an edit is the very same bytes. Line ends are part of the
 * text and stay. The encoding is found as XML 1.0 says (appendix F): by the byte order mark, else by the declaration, else UTF-8 or,
 * where every other byte of the first characters is zero, UTF-16.
 *
 * @param text without the byte order mark
 * @param bom whether the file begins with a byte order mark
 * @param shown what sentences call it: a file's name
 */
public record DefinitionFile(String text, Charset charset, boolean bom, String shown) {

	/** The most bytes of a file, and characters of a document: 16 Mi. */
	public static final int LIMIT = 16 << 20;

	/** @throws CoreException naming what is wrong and where: too large, bytes that are none of the encoding, NUL, an encoding that is not known */
	public static DefinitionFile decode(byte[] bytes, String shown) throws CoreException {
		if (bytes.length > LIMIT)
			throw tooLarge(shown);
		int mark = 3;
		Charset charset;
		if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
			charset = StandardCharsets.UTF_8;
		} else if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
			mark = 2;
			charset = begins(bytes, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
		} else {
			mark = 0;
			charset = unmarked(bytes, shown);
		}
		String text = decode(bytes, mark, charset, shown);
		int nul = text.indexOf(0);
		if (nul >= 0)
			throw wrong(Messages.FileNul, shown, text, nul, charset);
		DefinitionFile file = new DefinitionFile(text, charset, mark > 0, shown);
		// UTF-8 and UTF-16 have one way to write a text, encodings that switch tables may have several.
		if (!charset.name().startsWith("UTF-") && !Arrays.equals(bytes, file.encode(text))) //$NON-NLS-1$
			throw Failure.failed(NLS.bind(Messages.FileAmbiguous, shown, charset.name()));
		return file;
	}

	/** Reads to the end, or to where it is too large. */
	public static DefinitionFile read(InputStream in, String shown) throws CoreException {
		try {
			return decode(in.readNBytes(LIMIT + 1), shown);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.FileUnreadable, shown), e);
		}
	}

	public static DefinitionFile read(Path path) throws CoreException {
		try (InputStream in = Files.newInputStream(path)) {
			return read(in, path.toString());
		} catch (NoSuchFileException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.FileMissing, path), e);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.FileUnreadable, path), e);
		}
	}

	/**
	 * The bytes of an edited text, in the encoding of this file; where the edit changed the declaration and there is no byte order mark, in
	 * the encoding that it declares now.
	 *
	 * @throws CoreException where the encoding has no bytes for a character, or is not known
	 */
	public byte[] encode(String edited) throws CoreException {
		Charset to = charset;
		String declared = bom ? null : XmlDeclaration.encoding(edited);
		if (declared != null && !declared.equalsIgnoreCase(XmlDeclaration.encoding(text)))
			to = known(declared, shown);
		ByteBuffer encoded;
		try {
			encoded = to.newEncoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.encode(CharBuffer.wrap(edited));
		} catch (CharacterCodingException e) {
			throw unencodable(edited, to);
		}
		byte[] mark = !bom ? new byte[0] : "\uFEFF".getBytes(to); //$NON-NLS-1$
		byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.remaining());
		encoded.get(bytes, mark.length, encoded.remaining());
		return bytes;
	}

	private CoreException unencodable(String edited, Charset to) {
		int at = 0;
		while (at < edited.length()) {
			int next = at + Character.charCount(edited.codePointAt(at));
			if (!to.newEncoder().canEncode(edited.substring(at, next)))
				break;
			at = next;
		}
		return wrong(Messages.FileUnencodable, shown, edited, at, to);
	}

	private static Charset unmarked(byte[] bytes, String shown) throws CoreException {
		if (begins(bytes, 0, 0) || begins(bytes, '<', 0, 0, 0))
			throw Failure.failed(NLS.bind(Messages.FileEncoding, shown, "UTF-32")); //$NON-NLS-1$
		if (begins(bytes, '<', 0))
			return StandardCharsets.UTF_16LE;
		if (begins(bytes, 0, '<'))
			return StandardCharsets.UTF_16BE;
		String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
		String declared = XmlDeclaration.encoding(head);
		if (declared == null)
			return StandardCharsets.UTF_8;
		Charset charset = known(declared, shown);
		// The declaration itself has just been read as ASCII, so the bytes are no UTF-16 whatever it says.
		return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset; //$NON-NLS-1$
	}

	private static Charset known(String name, String shown) throws CoreException {
		try {
			Charset charset = Charset.forName(name);
			if (charset.canEncode() && !charset.name().startsWith("UTF-32")) //$NON-NLS-1$
				return charset;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			// said below
		}
		throw Failure.failed(NLS.bind(Messages.FileEncoding, shown, name));
	}

	private static String decode(byte[] bytes, int from, Charset charset, String shown) throws CoreException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		CharBuffer out = CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
		CoderResult result = decoder.decode(in, out, true);
		if (!result.isError())
			result = decoder.flush(out);
		String text = out.flip().toString();
		if (!result.isError())
			return text;
		StringBuilder hex = new StringBuilder();
		for (int i = in.position(); i < Math.min(bytes.length, in.position() + result.length()); i++)
			hex.append(String.format(hex.isEmpty() ? "%02X" : " %02X", bytes[i])); //$NON-NLS-1$ //$NON-NLS-2$
		DefinitionDocument.Position place = position(text, text.length());
		throw Failure.failed(NLS.bind(Messages.FileBytes,
				new Object[] { shown, place.line(), place.column(), hex, charset.name(), Integer.toString(in.position()) }));
	}

	private static CoreException wrong(String sentence, String shown, String text, int at, Charset charset) {
		DefinitionDocument.Position place = position(text, at);
		String character = at < text.length() ? String.format("U+%04X", text.codePointAt(at)) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return Failure.failed(NLS.bind(sentence, new Object[] { shown, place.line(), place.column(), character, charset.name() }));
	}

	private static DefinitionDocument.Position position(String text, int at) {
		return DefinitionDocument.positionOf(text, at);
	}

	private static CoreException tooLarge(String shown) {
		return Failure.failed(NLS.bind(Messages.FileTooLarge, shown, LIMIT >> 20));
	}

	private static boolean begins(byte[] bytes, int... with) {
		if (bytes.length < with.length)
			return false;
		for (int i = 0; i < with.length; i++)
			if ((bytes[i] & 0xFF) != with[i])
				return false;
		return true;
	}
}

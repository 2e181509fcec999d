package org.virtworkbench.definition.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Failure.Kind;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import com.thaiopensource.datatype.xsd.DatatypeLibraryFactoryImpl;
import com.thaiopensource.datatype.xsd.regex.java.RegexEngineImpl;
import com.thaiopensource.relaxng.match.IncorrectSchemaException;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.MatchablePatternLoader;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.xml.sax.SAXResolver;

/** Compiles a schema file. Only files of its own directory are opened, and no DOCTYPE is read: also a schema can come from elsewhere. */
final class SchemaCompiler extends DefaultHandler {

	private SAXParseException first;

	private SchemaCompiler() {
	}

	static Schema compile(Path file, String kind) throws CoreException {
		SchemaCompiler errors = new SchemaCompiler();
		Input input = new Input();
		input.setUri(file.toUri().toString());
		try {
			MatchablePattern pattern = new MatchablePatternLoader().load(input, new OneDirectory(file.getParent()), errors, new DatatypeLibraryFactoryImpl(new RegexEngineImpl()), 0);
			return new Schema(kind, file.getParent(), pattern, Vocabulary.read(file));
		} catch (IncorrectSchemaException | SAXException | IOException e) {
			String where = errors.first == null ? file.toString() : errors.first.getSystemId() + ':' + errors.first.getLineNumber();
			throw Failure.of(Kind.FAILED, NLS.bind(Messages.Schema_broken, where), e);
		}
	}

	@Override
	public void error(SAXParseException e) {
		if (first == null)
			first = e;
	}

	@Override
	public void fatalError(SAXParseException e) throws SAXException {
		error(e);
		throw e;
	}

	/** Opens nothing but the files of one directory. */
	private static final class OneDirectory extends SAXResolver {

		private final Path directory;

		OneDirectory(Path directory) {
			this.directory = directory;
		}

		/** Of what a schema includes; it is opened only when the source is read. */
		@Override
		public SAXSource resolve(Identifier identifier) throws SAXException, IOException {
			SAXSource source = super.resolve(identifier);
			URI uri = URI.create(source.getInputSource().getSystemId());
			if (!"file".equals(uri.getScheme()) || !directory.equals(Path.of(uri).getParent())) //$NON-NLS-1$
				throw new SAXException("outside of the schemas' directory: " + uri); //$NON-NLS-1$
			return source;
		}

		@Override
		protected XMLReader createXMLReaderWithoutResolver() throws SAXException {
			try {
				SAXParserFactory factory = SAXParserFactory.newInstance();
				factory.setNamespaceAware(true);
				factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
				factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
				return factory.newSAXParser().getXMLReader();
			} catch (ParserConfigurationException e) {
				throw new SAXException(e);
			}
		}
	}
}

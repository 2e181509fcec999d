package org.virtworkbench.definition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.definition.DefinitionFeature.Kind;

/** One feature of a class, ready for use: where its value is in XML, and how words become values. */
final class Slot {

	/** What a word becomes where it does not fit the type. */
	static final Object MISFIT = new Object();

	/** The ways to make a value of a word, from the quickest. */
	private enum Type {
		STRING, BOOLEAN, INT, LONG, ENUM, OTHER
	}

	final DefinitionFeature written;
	final EStructuralFeature feature;
	final int id;
	/** Its place among the slots of its class, and so where a new one is put. */
	final int order;
	final Kind kind;
	final boolean many;
	/** What an attribute or element of it is found by: the local name, behind "{namespace}" where there is one. */
	final String key;
	private final Type type;
	private final Map<String, Object> words;

	Slot(DefinitionFeature written, int id, int order) {
		this.written = written;
		feature = written.feature();
		this.id = id;
		this.order = order;
		kind = written.kind();
		many = feature.isMany();
		key = key(written.namespace(), written.name());
		type = feature instanceof EAttribute attribute ? type(attribute.getEAttributeType()) : Type.OTHER;
		words = type == Type.ENUM ? words((EEnum) feature.getEType()) : Map.of();
	}

	static String key(String namespace, String localName) {
		return namespace.isEmpty() ? localName : '{' + namespace + '}' + localName;
	}

	private static Type type(EDataType data) {
		if (data instanceof EEnum)
			return Type.ENUM;
		if (data.getEPackage() != EcorePackage.eINSTANCE)
			return Type.OTHER;
		return switch (data.getClassifierID()) {
		case EcorePackage.ESTRING -> Type.STRING;
		case EcorePackage.EBOOLEAN, EcorePackage.EBOOLEAN_OBJECT -> Type.BOOLEAN;
		case EcorePackage.EINT, EcorePackage.EINTEGER_OBJECT -> Type.INT;
		case EcorePackage.ELONG, EcorePackage.ELONG_OBJECT -> Type.LONG;
		default -> Type.OTHER;
		};
	}

	private static Map<String, Object> words(EEnum type) {
		Map<String, Object> words = new HashMap<>();
		for (EEnumLiteral literal : type.getELiterals())
			words.put(literal.getLiteral(), literal.getInstance());
		return words;
	}

	/** Whether white space around a word belongs to the value. */
	boolean exact() {
		return type == Type.STRING;
	}

	/** The value that a written word means; {@link #MISFIT} where it means none of this type. */
	Object parse(String word) {
		if (type == Type.STRING)
			return word;
		String trimmed = word.strip();
		try {
			return switch (type) {
			case BOOLEAN -> trimmed.equals(written.trueWord()) ? Boolean.TRUE : trimmed.equals(written.falseWord()) ? Boolean.FALSE : MISFIT;
			case INT -> number(trimmed) ? (Object) Integer.valueOf(trimmed) : MISFIT;
			case LONG -> number(trimmed) ? (Object) Long.valueOf(trimmed) : MISFIT;
			case ENUM -> words.getOrDefault(trimmed, MISFIT);
			default -> other(trimmed);
			};
		} catch (NumberFormatException e) {
			return MISFIT;
		}
	}

	private static boolean number(String word) {
		// Java would take digits of all scripts
		for (int i = 0; i < word.length(); i++)
			if (word.charAt(i) > '9')
				return false;
		return true;
	}

	private Object other(String word) {
		try {
			return EcoreUtil.createFromString((EDataType) feature.getEType(), word);
		} catch (RuntimeException e) {
			// Whatever a factory throws for a word that is none of its type.
			return MISFIT;
		}
	}

	/** The word of one value. */
	String print(Object value) {
		return switch (type) {
		case STRING -> (String) value;
		case BOOLEAN -> (Boolean) value ? written.trueWord() : written.falseWord();
		default -> EcoreUtil.convertToString((EDataType) feature.getEType(), value);
		};
	}

	/** Why a word does not fit. */
	String misfit(String word) {
		return switch (type) {
		case BOOLEAN -> NLS.bind(Messages.ValueNotOneOf, new Object[] { word, written.name(), written.trueWord() + ", " + written.falseWord() }); //$NON-NLS-1$
		case ENUM -> NLS.bind(Messages.ValueNotOneOf, new Object[] { word, written.name(),
				((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")) }); //$NON-NLS-1$
		case INT, LONG -> NLS.bind(Messages.ValueNoNumber, word, written.name());
		default -> NLS.bind(Messages.ValueMisfit, word, written.name());
		};
	}

	@Override
	public String toString() {
		return kind.name().toLowerCase(Locale.ROOT) + ' ' + key;
	}
}

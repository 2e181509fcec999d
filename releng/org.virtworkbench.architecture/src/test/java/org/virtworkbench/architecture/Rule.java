package org.virtworkbench.architecture;

import static org.virtworkbench.architecture.Checkout.PREFIX;
import static org.virtworkbench.architecture.Checkout.properties;
import static org.virtworkbench.architecture.Checkout.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.virtworkbench.architecture.Checkout.Bundle;

/** A rule of the house: finds what breaks it. Each has a fixture of the same name that breaks it and nothing else. */
enum Rule {

	/** No bundle below the window names SWT, JFace or the workbench. */
	HEADLESS_BUNDLES_KNOW_NO_WINDOW {
		@Override
		List<String> violations(Checkout checkout) {
			return naming(checkout, bundle -> !bundle.ui(), name -> name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface")
					|| name.equals("org.eclipse.ui") || name.startsWith("org.eclipse.ui."));
		}
	},

	/** The access bundle alone knows libvirt-java. */
	ONLY_LIBVIRT_KNOWS_LIBVIRT_JAVA {
		@Override
		List<String> violations(Checkout checkout) {
			return naming(checkout, bundle -> !bundle.concern().matches("libvirt(\\.tests)?"),
					name -> name.equals("org.libvirt") || name.startsWith("org.libvirt."));
		}
	},

	INTERNAL_PACKAGES_ARE_NOT_EXPORTED {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles())
				for (String exported : bundle.header("Export-Package"))
					if (exported.contains(".internal"))
						found.add(bundle.name() + " exports " + exported);
			return found;
		}
	},

	INTERNAL_PACKAGES_STAY_IN_THEIR_BUNDLE {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles()) {
				String own = bundle.name().replaceAll("\\.tests$", "");
				bundle.imports().forEach((file, names) -> {
					for (String name : names)
						if (name.startsWith(PREFIX) && name.contains(".internal.") && !name.startsWith(own + '.'))
							found.add(checkout.relative(file) + " imports " + name);
				});
			}
			return found;
		}
	},

	/** The arrows of the house point only downward. */
	ARROWS_POINT_DOWNWARD {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles()) {
				if (bundle.tests())
					continue;
				Set<String> allowed = BELOW.get(bundle.concern());
				if (allowed == null) {
					found.add(bundle.name() + " has no place in the house: say in Rule.BELOW what it may use");
					continue;
				}
				for (String used : bundle.header("Require-Bundle"))
					if (used.startsWith(PREFIX) && !allowed.contains(used.substring(PREFIX.length())))
						found.add(bundle.name() + " may not use " + used);
			}
			return found;
		}
	},

	/** Simpleconfigurator starts none of our bundles, so only lazy activation brings their services up. */
	BUNDLES_ARE_LAZY_AND_FOR_JAVA_21 {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles()) {
				Map<String, String> manifest = bundle.manifest();
				boolean fragment = manifest.containsKey("Fragment-Host");
				if (!fragment && !bundle.concern().matches("starter|doc") && !"lazy".equals(manifest.get("Bundle-ActivationPolicy")))
					found.add(bundle.name() + " is not lazy");
				if (!"JavaSE-21".equals(manifest.get("Bundle-RequiredExecutionEnvironment")))
					found.add(bundle.name() + " is not for JavaSE-21");
			}
			return found;
		}
	},

	EVERY_KEY_HAS_ITS_WORDS {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles())
				if (!bundle.tests())
					for (String file : List.of("META-INF/MANIFEST.MF", "plugin.xml"))
						keys(checkout, bundle.folder(), file, "plugin", found);
			for (Path feature : checkout.features())
				keys(checkout, feature.getParent(), "feature.xml", "feature", found);
			return found;
		}

		private void keys(Checkout checkout, Path folder, String file, String words, List<String> found) {
			if (!Files.exists(folder.resolve(file)))
				return;
			String text = text(folder.resolve(file));
			Pattern pattern = file.endsWith(".xml") ? Pattern.compile("[\">]%([\\w.]+)") : Pattern.compile("(?m): %([\\w.]+)\\s*$");
			for (String locale : List.of("", "_zh_CN")) {
				Properties properties = properties(folder.resolve(words + locale + ".properties"));
				Matcher key = pattern.matcher(text);
				Set<String> missing = new TreeSet<>();
				while (key.find())
					if (properties.getProperty(key.group(1), "").isBlank())
						missing.add(key.group(1));
				missing.forEach(m -> found.add(checkout.relative(folder.resolve(words + locale + ".properties")) + " lacks " + m));
			}
		}
	},

	LABELS_ARE_KEYS {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			Pattern label = Pattern.compile("\\s(?:name|label|tooltip|description)=\"([^%\"][^\"]*)\"");
			for (Bundle bundle : checkout.bundles()) {
				Path file = bundle.folder().resolve("plugin.xml");
				if (bundle.tests() || !Files.exists(file))
					continue;
				Matcher text = label.matcher(text(file).replaceAll("(?s)<!--.*?-->", "").replaceAll("<(separator|insertionPoint|groupMarker|property|parameter|commandParameter|test|with|product|propertyTester|variable|key|annotation|param|adapter|arg|keyword)\\b[^>]*>", ""));
				while (text.find())
					found.add(checkout.relative(file) + " says \"" + text.group(1) + "\" in one language only");
			}
			return found;
		}
	},

	CHINESE_SAYS_AS_MUCH_AS_ENGLISH {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles())
				for (Path english : bundle.files(".properties")) {
					String name = english.getFileName().toString();
					if (name.equals("build.properties") || name.contains("_zh_CN") || bundle.tests() || !name.matches("(plugin|feature|.*[mM]essages).properties"))
						continue;
					Path chinese = english.resolveSibling(name.replace(".properties", "_zh_CN.properties"));
					compare(checkout, english, chinese, found);
				}
			return found;
		}

		private void compare(Checkout checkout, Path english, Path chinese, List<String> found) {
			Properties here = properties(english);
			Properties there = properties(chinese);
			for (Object key : new TreeSet<>(here.keySet()))
				if (!there.containsKey(key))
					found.add(checkout.relative(chinese) + " lacks " + key);
				else if (!places(here.get(key)).equals(places(there.get(key))))
					found.add(checkout.relative(chinese) + ": " + key + " has other places {n} than the English text");
			for (Object key : new TreeSet<>(there.keySet()))
				if (!here.containsKey(key))
					found.add(checkout.relative(english) + " lacks " + key);
		}

		private Set<String> places(Object text) {
			Set<String> places = new TreeSet<>();
			Matcher place = Pattern.compile("\\{(\\d)").matcher(text.toString());
			while (place.find())
				places.add(place.group(1));
			return places;
		}
	},

	/** A text without a field is dead; a field without a text shows "NLS missing message". */
	MESSAGES_MATCH_THEIR_CLASS {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles())
				for (Path source : bundle.files("Messages.java")) {
					Path words = source.resolveSibling("messages.properties");
					String text = text(source);
					if (!text.contains("extends NLS"))
						continue;
					Set<String> fields = new TreeSet<>();
					Matcher field = Pattern.compile("public static String (\\w+(?:\\s*,\\s*\\w+)*);").matcher(text);
					while (field.find())
						fields.addAll(List.of(field.group(1).split("\\s*,\\s*")));
					Set<String> keys = new TreeSet<>();
					properties(words).keySet().forEach(k -> keys.add(k.toString()));
					fields.stream().filter(f -> !keys.contains(f)).forEach(f -> found.add(checkout.relative(words) + " lacks " + f));
					keys.stream().filter(k -> !fields.contains(k)).forEach(k -> found.add(checkout.relative(source) + " has no field " + k));
				}
			return found;
		}
	},

	EVERY_CLASS_IN_PLUGIN_XML_EXISTS {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles()) {
				Path file = bundle.folder().resolve("plugin.xml");
				if (!Files.exists(file))
					continue;
				Matcher name = Pattern.compile("\"(org\\.virtworkbench\\.[\\w.]*\\.[A-Z]\\w*(?:\\$\\w+)?)(?::[^\"]*)?\"").matcher(text(file).replaceAll("(?s)<instanceof[^>]*>|<adapt [^>]*>|<!--.*?-->", ""));
				while (name.find()) {
					String type = name.group(1);
					if (checkout.bundles().stream().noneMatch(b -> b.hasClass(type)))
						found.add(checkout.relative(file) + " names " + type + ", which does not exist");
				}
			}
			return found;
		}
	},

	EVERY_EXTENSION_POINT_HAS_ITS_SCHEMA {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles()) {
				Path file = bundle.folder().resolve("plugin.xml");
				if (!Files.exists(file))
					continue;
				Matcher point = Pattern.compile("<extension-point[^>]*>").matcher(text(file));
				while (point.find()) {
					Matcher schema = Pattern.compile("schema=\"([^\"]+)\"").matcher(point.group());
					if (!schema.find() || !Files.exists(bundle.folder().resolve(schema.group(1))))
						found.add(checkout.relative(file) + ": no schema for " + point.group());
				}
			}
			return found;
		}
	},

	EVERY_CLASS_IN_A_SCHEMA_EXISTS {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles())
				for (Path schema : bundle.files(".exsd")) {
					Matcher name = Pattern.compile("basedOn=\"([\\w.$]*)(?::([\\w.$]*))?\"").matcher(text(schema));
					while (name.find())
						for (int i = 1; i <= 2; i++) {
							String type = name.group(i);
							if (type != null && type.startsWith(PREFIX) && checkout.bundles().stream().noneMatch(b -> b.hasClass(type)))
								found.add(checkout.relative(schema) + " names " + type + ", which does not exist");
						}
				}
			return found;
		}
	},

	EVERY_ICON_EXISTS {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles()) {
				Path file = bundle.folder().resolve("plugin.xml");
				if (!Files.exists(file))
					continue;
				Matcher icon = Pattern.compile("\"(?:platform:/plugin/(org\\.virtworkbench[\\w.]*)/)?\\$?(icons/[^\"]+)\"").matcher(text(file));
				while (icon.find()) {
					Path folder = icon.group(1) == null ? bundle.folder() : bundle.folder().resolveSibling(icon.group(1));
					for (String path : icon.group(2).split(","))
						if (!Files.exists(folder.resolve(path)))
							found.add(checkout.relative(file) + " shows " + path + ", which does not exist");
				}
			}
			return found;
		}
	},

	/** What is in no feature is in no product; what is in two cannot be taken out. */
	EVERY_BUNDLE_IS_IN_ONE_FEATURE {
		@Override
		List<String> violations(Checkout checkout) {
			List<String> found = new ArrayList<>();
			for (Bundle bundle : checkout.bundles()) {
				Pattern plugin = Pattern.compile("<plugin\\s[^>]*\\bid=\"" + Pattern.quote(bundle.name()) + "\"");
				long count = checkout.features().stream().filter(f -> plugin.matcher(text(f)).find()).count();
				if (count != (bundle.tests() ? 0 : 1))
					found.add(bundle.name() + " is in " + count + " features");
			}
			return found;
		}
	};

	/** What each bundle may use of ours, by DESIGN: the arrows of the house. */
	private static final Map<String, Set<String>> BELOW = Map.ofEntries(Map.entry("core", Set.of()),
			Map.entry("starter", Set.of()),
			Map.entry("definition", Set.of("core")), Map.entry("libvirt", Set.of("core")), Map.entry("image", Set.of("core")),
			Map.entry("cli", Set.of("core")), Map.entry("testkit", Set.of("core")), Map.entry("testkit.ui", Set.of("core", "ui", "testkit")), Map.entry("doc", Set.of()),
			Map.entry("compute", Set.of("core", "definition", "libvirt")),
			Map.entry("storage", Set.of("core", "definition", "libvirt", "image")),
			Map.entry("network", Set.of("core", "definition", "libvirt")), Map.entry("ui", Set.of("core", "definition")),
			Map.entry("compute.ui", Set.of("core", "ui", "compute")), Map.entry("storage.ui", Set.of("core", "ui", "storage")),
			Map.entry("image.ui", Set.of("core", "ui", "image")), Map.entry("network.ui", Set.of("core", "ui", "network")),
			Map.entry("console.ui", Set.of("core", "ui", "compute")));

	/** Sentences that each name one place that breaks the rule; empty where none does. */
	abstract List<String> violations(Checkout checkout);

	private interface Which<T> {
		boolean test(T candidate);
	}

	private static List<String> naming(Checkout checkout, Which<Bundle> in, Which<String> forbidden) {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : checkout.bundles()) {
			if (!in.test(bundle))
				continue;
			for (String name : bundle.asksFor())
				if (forbidden.test(name))
					found.add(bundle.name() + " asks for " + name);
			bundle.imports().forEach((file, names) -> names.stream().filter(forbidden::test)
					.forEach(name -> found.add(checkout.relative(file) + " imports " + name)));
		}
		return found;
	}
}

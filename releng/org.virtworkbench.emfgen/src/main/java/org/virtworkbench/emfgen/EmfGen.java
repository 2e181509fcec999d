package org.virtworkbench.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Keeps every bundle's {@code src-gen} what its {@code model/*.genmodel} says. {@code check BUNDLES} fails where they differ,
 * {@code write BUNDLES} replaces. Works in an empty folder, because the edit generator also writes icons, plugin.xml and
 * plugin.properties beside the sources and must not reach ours.
 */
public class EmfGen {

	public static void main(String[] arguments) throws Exception {
		boolean write = "write".equals(arguments[0]);
		Path bundles = Path.of(arguments[1]).toRealPath();
		Path workspace = Files.createTempDirectory("emfgen");
		try {
			List<Path> models = copyModels(bundles, workspace);
			generate(workspace, models);
			List<String> stale = new ArrayList<>();
			for (Path project : models.stream().map(m -> m.getName(0)).distinct().toList()) {
				Path fresh = workspace.resolve(project).resolve("src-gen");
				Path checkedIn = bundles.resolve(project).resolve("src-gen");
				if (!contents(fresh).equals(contents(checkedIn))) {
					stale.add(project.toString());
					if (write) {
						deleteTree(checkedIn);
						copyTree(fresh, checkedIn);
					}
				}
			}
			System.out.println("EMF sources: " + (stale.isEmpty() ? "fresh" : (write ? "rewritten " : "stale ") + stale));
			if (!stale.isEmpty() && !write)
				throw new IllegalStateException("src-gen does not match the model in " + stale
						+ ": run releng/models and commit what it writes");
		} finally {
			deleteTree(workspace);
		}
	}

	private static List<Path> copyModels(Path bundles, Path workspace) throws IOException {
		List<Path> models = new ArrayList<>();
		try (Stream<Path> projects = Files.list(bundles)) {
			for (Path project : projects.sorted().toList()) {
				Path model = project.resolve("model");
				if (!Files.isDirectory(model))
					continue;
				Path target = workspace.resolve(project.getFileName());
				copyTree(model, target.resolve("model"));
				EcorePlugin.getPlatformResourceMap().put(target.getFileName().toString(), URI.createFileURI(target + "/"));
				try (Stream<Path> files = Files.list(model)) {
					files.filter(f -> f.toString().endsWith(".genmodel")).sorted()
							.forEach(f -> models.add(bundles.relativize(f)));
				}
			}
		}
		return models;
	}

	private static void generate(Path workspace, List<Path> models) {
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		for (Path model : models) {
			var resources = new ResourceSetImpl();
			resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
			var genModel = (GenModel) resources.getResource(URI.createPlatformResourceURI(model.toString(), true), true)
					.getContents().get(0);
			genModel.reconcile();
			genModel.setCanGenerate(true);
			genModel.setValidateModel(true);
			var generator = new Generator();
			generator.setInput(genModel);
			run(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
			run(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
		}
	}

	private static void run(Generator generator, GenModel genModel, Object projectType) {
		Diagnostic outcome = generator.generate(genModel, projectType, new BasicMonitor());
		if (outcome.getSeverity() >= Diagnostic.ERROR)
			throw new IllegalStateException(genModel.eResource().getURI() + ": " + outcome, outcome.getException());
	}

	private static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> result = new TreeMap<>();
		if (Files.isDirectory(folder))
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter(Files::isRegularFile).toList())
					result.put(folder.relativize(file).toString(), Files.readString(file));
			}
		return result;
	}

	private static void copyTree(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file))
					Files.createDirectories(target);
				else
					Files.copy(file, target);
			}
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList())
				Files.delete(file);
		}
	}
}

package org.virtworkbench.compute.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.StartDomain;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.compute.apply.ApplyDomain.Resolve;
import org.virtworkbench.compute.apply.DomainChange.Effect;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.testkit.PrivateLibvirt;

/** Definitions are applied to a real libvirtd with QEMU guests that run in their firmware. */
class ApplyDomainTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	private static final String WEB1 = """
			<domain type='qemu'>
			  <name>web1</name>
			  <title>Web</title>
			  <memory unit='MiB'>16</memory>
			  <vcpu>1</vcpu>
			  <os><type>hvm</type></os>
			</domain>
			""";

	private Connection connection;

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.on(kvm1.uri());
	}

	@AfterEach
	void close() throws CoreException {
		for (var domain : Opened.domains(connection).list(MONITOR)) {
			DomainRef ref = new DomainRef(connection, domain.uuid(), domain.name());
			if (domain.id() >= 0)
				new DestroyDomain(ref, false).run(MONITOR);
			if (domain.persistent())
				new UndefineDomain(ref, Set.of()).run(MONITOR);
		}
		connection.close();
	}

	private ApplyResult apply(String edited, String base, Resolve resolve) throws CoreException {
		ApplyDomain operation = new ApplyDomain(connection, edited, base, resolve, true);
		operation.plan(MONITOR);
		return operation.run(MONITOR);
	}

	private String stored(String name) throws CoreException {
		return Opened.domains(connection).xml(Opened.domain(connection, name).uuid(), true, true, MONITOR);
	}

	private static Map<String, Effect> effects(ApplyResult result) {
		return result.changes().stream().collect(Collectors.toMap(change -> change.path().toString(), DomainChange::effect));
	}

	private static List<String> paths(List<DefinitionChange> changes) {
		return changes.stream().map(change -> change.path().toString()).toList();
	}

	@Test
	void definesADomainThatDoesNotExist() throws CoreException {
		ApplyResult result = apply(WEB1, null, Resolve.REFUSE);
		assertEquals("web1", result.name());
		assertEquals(Opened.domain(connection, "web1").uuid(), result.uuid());
		assertEquals(List.of(), result.changes());
		assertEquals(List.of(), paths(result.altered()), "16 MiB in KiB is no change");
		assertTrue(paths(result.added()).contains("currentMemory"), "libvirt says what it filled in");
		assertEquals(stored("web1"), result.xml());
	}

	@Test
	void changesOfADomainThatIsShutOffAreStored() throws CoreException {
		String base = apply(WEB1, null, Resolve.REFUSE).xml();
		ApplyResult result = apply(base.replace("<title>Web</title>", "<title>Web server</title>"), base, Resolve.REFUSE);
		assertEquals(Map.of("title", Effect.STORED), effects(result));
		assertTrue(stored("web1").contains("<title>Web server</title>"));
		assertEquals(List.of(), result.altered());
	}

	@Test
	void aTextWithoutUuidChangesTheDomainOfItsName() throws CoreException {
		var uuid = apply(WEB1, null, Resolve.REFUSE).uuid();
		ApplyResult result = apply(WEB1.replace("<vcpu>1</vcpu>", "<vcpu>2</vcpu>"), null, Resolve.REFUSE);
		assertEquals(uuid, result.uuid());
		assertEquals(Effect.STORED, effects(result).get("vcpu"));
		assertTrue(stored("web1").contains(">2</vcpu>"));
	}

	@Test
	void whatLibvirtFillsInAgainIsNoChange() throws CoreException {
		apply(WEB1, null, Resolve.REFUSE);
		ApplyResult result = apply(WEB1.replace("<title>Web</title>", "<title>Web server</title>"), null, Resolve.REFUSE);
		assertEquals(Map.of("title", Effect.STORED), effects(result));
	}

	@Test
	void saysThatATransientDomainBecomesPersistent() throws CoreException {
		apply(WEB1, null, Resolve.REFUSE);
		DomainRef web1 = Opened.domain(connection, "web1");
		new StartDomain(web1, true).run(MONITOR);
		new UndefineDomain(web1, Set.of()).run(MONITOR);
		String base = Opened.domains(connection).xml(web1.uuid(), true, true, MONITOR);
		ApplyDomain operation = new ApplyDomain(connection, base.replace("<title>Web</title>", "<title>Kept</title>"), base);
		assertTrue(operation.plan(MONITOR).warnings().contains("web1 is transient: this gives it a stored definition, so that it stays when it stops."),
				operation.plan(MONITOR).warnings().toString());
		assertEquals(Map.of("title", Effect.LIVE), effects(operation.run(MONITOR)));
		assertTrue(web1.read(MONITOR).isPersistent());
	}

	@Test
	void refusesToApplyWhenDomainChangedMeanwhile() throws CoreException {
		String base = apply(WEB1, null, Resolve.REFUSE).xml();
		apply(base.replace("<title>Web</title>", "<title>Theirs</title>"), base, Resolve.REFUSE);
		String mine = base.replace("<title>Web</title>", "<title>Mine</title>");
		CoreException failed = assertThrows(CoreException.class, () -> apply(mine, base, Resolve.REFUSE));
		assertEquals(Failure.Kind.CONFLICT, Failure.kind(failed.getStatus()));
		DefinitionConflict conflict = (DefinitionConflict) failed.getStatus().getException();
		assertFalse(conflict.mergeable());
		var place = conflict.merge().conflicts().get(0);
		assertEquals("title", place.path().toString());
		assertEquals(List.of("Web", "Mine", "Theirs"), List.of(place.base(), place.mine(), place.theirs()));
		assertEquals(List.of("title"), paths(conflict.theirChanges()));
		assertEquals(mine, conflict.mine());
		assertEquals(Failure.Kind.CONFLICT, Failure.kind(assertThrows(CoreException.class, () -> apply(mine, base, Resolve.MERGE)).getStatus()));
		assertTrue(stored("web1").contains("<title>Theirs</title>"), "nothing was overwritten");
		apply(mine, base, Resolve.OVERWRITE);
		assertTrue(stored("web1").contains("<title>Mine</title>"));
	}

	@Test
	void mergesEditsThatDoNotTouchEachOther() throws CoreException {
		String base = apply(WEB1, null, Resolve.REFUSE).xml();
		apply(base.replace("<title>Web</title>", "<title>Theirs</title>"), base, Resolve.REFUSE);
		String mine = base.replace(">1</vcpu>", ">3</vcpu>");
		String sentence = failure(() -> apply(mine, base, Resolve.REFUSE));
		assertTrue(sentence.contains("at other places than the edited ones"), sentence);
		ApplyResult result = apply(mine, base, Resolve.MERGE);
		assertEquals(Map.of("vcpu", Effect.STORED), effects(result));
		assertTrue(stored("web1").contains("<title>Theirs</title>") && stored("web1").contains(">3</vcpu>"), stored("web1"));
	}

	@Test
	void aDomainThatIsGoneIsAConflictThatKeepsTheText() throws CoreException {
		String base = apply(WEB1, null, Resolve.REFUSE).xml();
		new UndefineDomain(Opened.domain(connection, "web1"), Set.of()).run(MONITOR);
		CoreException failed = assertThrows(CoreException.class, () -> apply(base, base, Resolve.REFUSE));
		assertEquals(Failure.Kind.CONFLICT, Failure.kind(failed.getStatus()));
		assertNull(((DefinitionConflict) failed.getStatus().getException()).theirs());
		apply(base, base, Resolve.OVERWRITE);
		assertEquals(base, stored("web1"));
	}

	@Test
	void aRunningDomainGetsNowWhatItCanHaveNow() throws CoreException {
		String base = apply(WEB1.replace("</os>", "</os><features><acpi/></features>"), null, Resolve.REFUSE).xml();
		DomainRef web1 = Opened.domain(connection, "web1");
		new StartDomain(web1, false).run(MONITOR);
		String edited = base.replace("<title>Web</title>", "<title>Web server</title>").replaceFirst("(?s)<currentMemory.*?</currentMemory>", "<currentMemory unit='KiB'>12288</currentMemory>")
				.replace("  </devices>", """
						    <interface type='user'>
						      <model type='virtio'/>
						    </interface>
						    <sound model='ac97'/>
						  </devices>""");
		ApplyDomain operation = new ApplyDomain(connection, edited, base);
		ApplyPreview preview = operation.preview(MONITOR);
		assertTrue(preview.active());
		assertEquals(Effect.LIVE, preview.changes().stream().filter(each -> each.path().toString().contains("interface")).findFirst().orElseThrow().effect());
		Plan plan = operation.plan(MONITOR);
		assertTrue(plan.diff().contains("+  <title>Web server</title>"), plan.diff());
		assertTrue(plan.commands().stream().anyMatch(argv -> argv.toString().contains("attach-device") || argv.toString().contains("attach-interface")), plan.commands().toString());
		assertTrue(plan.commands().stream().anyMatch(argv -> argv.contains("setmem")), plan.commands().toString());
		ApplyResult result = operation.run(MONITOR);
		Map<String, Effect> effects = effects(result);
		assertEquals(Effect.LIVE, effects.get("title"));
		assertEquals(Effect.NEXT_START, effects.get("devices.sound"));
		assertEquals(Effect.LIVE, effects.get("devices.interface"), result.changes().toString());
		assertEquals(Effect.LIVE, effects.get("currentMemory"));
		String live = Opened.domains(connection).xml(web1.uuid(), false, false, MONITOR);
		String mac = mac(stored("web1"));
		assertEquals(mac, mac(live), "both definitions have the same NIC");
		assertFalse(live.contains("ac97"));
		assertTrue(stored("web1").contains("ac97"));
		ApplyResult back = apply(stored("web1").replaceFirst("(?s)    <interface .*</interface>\n", ""), null, Resolve.REFUSE);
		assertEquals(1, back.changes().size(), back.changes().toString());
		// a guest in its firmware need not let go; then it says so and waits for the next start
		DomainChange removed = back.changes().get(0);
		assertTrue(removed.effect() == Effect.LIVE || removed.reason() != null, removed.toString());
		assertFalse(stored("web1").contains("<interface"));
	}

	private static String mac(String xml) {
		var found = Pattern.compile("<mac address='(.*?)'").matcher(xml);
		assertTrue(found.find(), xml);
		return found.group(1);
	}

	@Test
	void saysWhatLibvirtWouldDropBeforeItDoes() throws CoreException {
		String odd = WEB1.replace("  <vcpu>", "  <colour>red</colour>\n  <vcpu>");
		Plan plan = new ApplyDomain(connection, odd, null, Resolve.REFUSE, false).plan(MONITOR);
		assertEquals(1, plan.warnings().size(), plan.warnings().toString());
		assertTrue(plan.warnings().get(0).startsWith("Line 5, column ") && plan.warnings().get(0).contains("colour"), plan.warnings().get(0));
		String sentence = failure(() -> apply(odd, null, Resolve.REFUSE));
		assertTrue(sentence.startsWith("Cannot apply the definition of web1: it is not valid at line 5, column "), sentence);
		ApplyResult result = new ApplyDomain(connection, odd, null, Resolve.REFUSE, false).run(MONITOR);
		assertEquals(List.of("colour"), paths(result.altered()), "and afterwards, what it did drop");
	}

	@Test
	void refusesWhatDefiningCannotDo() throws CoreException {
		String base = apply(WEB1, null, Resolve.REFUSE).xml();
		String renamed = failure(() -> apply(base.replace("<name>web1</name>", "<name>web2</name>"), base, Resolve.REFUSE));
		assertTrue(renamed.startsWith("The definition would rename web1 to web2"), renamed);
		String other = failure(() -> apply(base.replaceFirst("<uuid>.*</uuid>", "<uuid>6695eb01-f6a4-8304-79aa-97f2502e1111</uuid>"), null, Resolve.REFUSE));
		assertTrue(other.startsWith("There is a domain web1 already, with UUID "), other);
		assertEquals("Cannot apply a definition without a name. Add <name> to it.", failure(() -> apply("<domain type='qemu'/>", null, Resolve.REFUSE)));
		try (Connection readOnly = Opened.readOnly(kvm1.uri())) {
			String sentence = failure(() -> new ApplyDomain(readOnly, base, base).plan(MONITOR));
			assertTrue(sentence.contains("is read-only"), sentence);
		}
	}

	@Test
	void passwordsAreKeptAndStandInNoCommand() throws CoreException {
		String open = WEB1.replace("</os>", "</os>\n  <devices><graphics type='vnc' passwd='geheim'/></devices>");
		Plan plan = new ApplyDomain(connection, open, null).plan(MONITOR);
		assertFalse(plan.commands().toString().contains("geheim"), plan.commands().toString());
		assertTrue(plan.commands().get(0).contains("/dev/stdin"));
		assertTrue(plan.warnings().get(0).contains("password"), plan.warnings().toString());
		String base = apply(open, null, Resolve.REFUSE).xml();
		assertTrue(base.contains("passwd='geheim'"), base);
		apply(base.replace("<title>Web</title>", "<title>Web server</title>"), base, Resolve.REFUSE);
		assertTrue(stored("web1").contains("passwd='geheim'"), "an edit elsewhere keeps it");
	}

	@Test
	void nothingIsDefinedWhereNothingChanges() throws CoreException {
		String base = apply(WEB1, null, Resolve.REFUSE).xml();
		ApplyDomain same = new ApplyDomain(connection, base.replace("<title>", "<!-- the title -->\n  <title>"), base);
		assertEquals(List.of(), same.plan(MONITOR).commands());
		assertEquals(List.of(), same.run(MONITOR).changes());
	}
}

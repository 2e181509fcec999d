/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Features</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <features>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Features#isPae <em>Pae</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getApic <em>Apic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#isAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getHap <em>Hap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getHyperv <em>Hyperv</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#isViridian <em>Viridian</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getKvm <em>Kvm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getXen <em>Xen</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#isPrivnet <em>Privnet</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getPvspinlock <em>Pvspinlock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getPmu <em>Pmu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getVmport <em>Vmport</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getGic <em>Gic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getSmm <em>Smm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getIoapic <em>Ioapic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getHpt <em>Hpt</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getVmcoreinfo <em>Vmcoreinfo</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getHtm <em>Htm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getNestedHv <em>Nested Hv</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getMsrs <em>Msrs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getCcfAssist <em>Ccf Assist</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getCfpc <em>Cfpc</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getSbbc <em>Sbbc</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getIbs <em>Ibs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getTcg <em>Tcg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getPs2 <em>Ps2</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getAsyncTeardown <em>Async Teardown</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Features#getRas <em>Ras</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures()
 * @model
 * @generated
 */
public interface Features extends EObject {
	/**
	 * Returns the value of the '<em><b>Pae</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pae</em>' attribute.
	 * @see #setPae(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Pae()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isPae();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#isPae <em>Pae</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pae</em>' attribute.
	 * @see #isPae()
	 * @generated
	 */
	void setPae(boolean value);

	/**
	 * Returns the value of the '<em><b>Apic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Apic</em>' containment reference.
	 * @see #setApic(Apic)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Apic()
	 * @model containment="true"
	 * @generated
	 */
	Apic getApic();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getApic <em>Apic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Apic</em>' containment reference.
	 * @see #getApic()
	 * @generated
	 */
	void setApic(Apic value);

	/**
	 * Returns the value of the '<em><b>Acpi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acpi</em>' attribute.
	 * @see #setAcpi(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Acpi()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#isAcpi <em>Acpi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acpi</em>' attribute.
	 * @see #isAcpi()
	 * @generated
	 */
	void setAcpi(boolean value);

	/**
	 * Returns the value of the '<em><b>Hap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hap</em>' containment reference.
	 * @see #setHap(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Hap()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getHap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getHap <em>Hap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hap</em>' containment reference.
	 * @see #getHap()
	 * @generated
	 */
	void setHap(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Hyperv</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hyperv</em>' containment reference.
	 * @see #setHyperv(Hyperv)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Hyperv()
	 * @model containment="true"
	 * @generated
	 */
	Hyperv getHyperv();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getHyperv <em>Hyperv</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hyperv</em>' containment reference.
	 * @see #getHyperv()
	 * @generated
	 */
	void setHyperv(Hyperv value);

	/**
	 * Returns the value of the '<em><b>Viridian</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Viridian</em>' attribute.
	 * @see #setViridian(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Viridian()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isViridian();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#isViridian <em>Viridian</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Viridian</em>' attribute.
	 * @see #isViridian()
	 * @generated
	 */
	void setViridian(boolean value);

	/**
	 * Returns the value of the '<em><b>Kvm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kvm</em>' containment reference.
	 * @see #setKvm(KvmFeatures)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Kvm()
	 * @model containment="true"
	 * @generated
	 */
	KvmFeatures getKvm();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getKvm <em>Kvm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kvm</em>' containment reference.
	 * @see #getKvm()
	 * @generated
	 */
	void setKvm(KvmFeatures value);

	/**
	 * Returns the value of the '<em><b>Xen</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Xen</em>' containment reference.
	 * @see #setXen(XenFeatures)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Xen()
	 * @model containment="true"
	 * @generated
	 */
	XenFeatures getXen();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getXen <em>Xen</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Xen</em>' containment reference.
	 * @see #getXen()
	 * @generated
	 */
	void setXen(XenFeatures value);

	/**
	 * Returns the value of the '<em><b>Privnet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Privnet</em>' attribute.
	 * @see #setPrivnet(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Privnet()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isPrivnet();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#isPrivnet <em>Privnet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privnet</em>' attribute.
	 * @see #isPrivnet()
	 * @generated
	 */
	void setPrivnet(boolean value);

	/**
	 * Returns the value of the '<em><b>Pvspinlock</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pvspinlock</em>' containment reference.
	 * @see #setPvspinlock(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Pvspinlock()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getPvspinlock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getPvspinlock <em>Pvspinlock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pvspinlock</em>' containment reference.
	 * @see #getPvspinlock()
	 * @generated
	 */
	void setPvspinlock(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capabilities</em>' containment reference.
	 * @see #setCapabilities(LxcCapabilities)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Capabilities()
	 * @model containment="true"
	 * @generated
	 */
	LxcCapabilities getCapabilities();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getCapabilities <em>Capabilities</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capabilities</em>' containment reference.
	 * @see #getCapabilities()
	 * @generated
	 */
	void setCapabilities(LxcCapabilities value);

	/**
	 * Returns the value of the '<em><b>Pmu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pmu</em>' containment reference.
	 * @see #setPmu(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Pmu()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getPmu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getPmu <em>Pmu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pmu</em>' containment reference.
	 * @see #getPmu()
	 * @generated
	 */
	void setPmu(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Vmport</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vmport</em>' containment reference.
	 * @see #setVmport(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Vmport()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getVmport();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getVmport <em>Vmport</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vmport</em>' containment reference.
	 * @see #getVmport()
	 * @generated
	 */
	void setVmport(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Gic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gic</em>' containment reference.
	 * @see #setGic(Gic)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Gic()
	 * @model containment="true"
	 * @generated
	 */
	Gic getGic();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getGic <em>Gic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gic</em>' containment reference.
	 * @see #getGic()
	 * @generated
	 */
	void setGic(Gic value);

	/**
	 * Returns the value of the '<em><b>Smm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Smm</em>' containment reference.
	 * @see #setSmm(Smm)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Smm()
	 * @model containment="true"
	 * @generated
	 */
	Smm getSmm();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getSmm <em>Smm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smm</em>' containment reference.
	 * @see #getSmm()
	 * @generated
	 */
	void setSmm(Smm value);

	/**
	 * Returns the value of the '<em><b>Ioapic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ioapic</em>' containment reference.
	 * @see #setIoapic(Ioapic)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Ioapic()
	 * @model containment="true"
	 * @generated
	 */
	Ioapic getIoapic();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getIoapic <em>Ioapic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioapic</em>' containment reference.
	 * @see #getIoapic()
	 * @generated
	 */
	void setIoapic(Ioapic value);

	/**
	 * Returns the value of the '<em><b>Hpt</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hpt</em>' containment reference.
	 * @see #setHpt(Hpt)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Hpt()
	 * @model containment="true"
	 * @generated
	 */
	Hpt getHpt();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getHpt <em>Hpt</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hpt</em>' containment reference.
	 * @see #getHpt()
	 * @generated
	 */
	void setHpt(Hpt value);

	/**
	 * Returns the value of the '<em><b>Vmcoreinfo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vmcoreinfo</em>' containment reference.
	 * @see #setVmcoreinfo(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Vmcoreinfo()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getVmcoreinfo();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getVmcoreinfo <em>Vmcoreinfo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vmcoreinfo</em>' containment reference.
	 * @see #getVmcoreinfo()
	 * @generated
	 */
	void setVmcoreinfo(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Htm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Htm</em>' containment reference.
	 * @see #setHtm(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Htm()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getHtm();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getHtm <em>Htm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Htm</em>' containment reference.
	 * @see #getHtm()
	 * @generated
	 */
	void setHtm(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Nested Hv</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nested Hv</em>' containment reference.
	 * @see #setNestedHv(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_NestedHv()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='nested-hv'"
	 * @generated
	 */
	FeatureState getNestedHv();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getNestedHv <em>Nested Hv</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nested Hv</em>' containment reference.
	 * @see #getNestedHv()
	 * @generated
	 */
	void setNestedHv(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Msrs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Msrs</em>' containment reference.
	 * @see #setMsrs(Msrs)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Msrs()
	 * @model containment="true"
	 * @generated
	 */
	Msrs getMsrs();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getMsrs <em>Msrs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Msrs</em>' containment reference.
	 * @see #getMsrs()
	 * @generated
	 */
	void setMsrs(Msrs value);

	/**
	 * Returns the value of the '<em><b>Ccf Assist</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ccf Assist</em>' containment reference.
	 * @see #setCcfAssist(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_CcfAssist()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='ccf-assist'"
	 * @generated
	 */
	FeatureState getCcfAssist();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getCcfAssist <em>Ccf Assist</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ccf Assist</em>' containment reference.
	 * @see #getCcfAssist()
	 * @generated
	 */
	void setCcfAssist(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Cfpc</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cfpc</em>' containment reference.
	 * @see #setCfpc(Mitigation)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Cfpc()
	 * @model containment="true"
	 * @generated
	 */
	Mitigation getCfpc();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getCfpc <em>Cfpc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cfpc</em>' containment reference.
	 * @see #getCfpc()
	 * @generated
	 */
	void setCfpc(Mitigation value);

	/**
	 * Returns the value of the '<em><b>Sbbc</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sbbc</em>' containment reference.
	 * @see #setSbbc(Mitigation)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Sbbc()
	 * @model containment="true"
	 * @generated
	 */
	Mitigation getSbbc();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getSbbc <em>Sbbc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sbbc</em>' containment reference.
	 * @see #getSbbc()
	 * @generated
	 */
	void setSbbc(Mitigation value);

	/**
	 * Returns the value of the '<em><b>Ibs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ibs</em>' containment reference.
	 * @see #setIbs(Mitigation)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Ibs()
	 * @model containment="true"
	 * @generated
	 */
	Mitigation getIbs();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getIbs <em>Ibs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ibs</em>' containment reference.
	 * @see #getIbs()
	 * @generated
	 */
	void setIbs(Mitigation value);

	/**
	 * Returns the value of the '<em><b>Tcg</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tcg</em>' containment reference.
	 * @see #setTcg(Tcg)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Tcg()
	 * @model containment="true"
	 * @generated
	 */
	Tcg getTcg();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getTcg <em>Tcg</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tcg</em>' containment reference.
	 * @see #getTcg()
	 * @generated
	 */
	void setTcg(Tcg value);

	/**
	 * Returns the value of the '<em><b>Ps2</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ps2</em>' containment reference.
	 * @see #setPs2(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Ps2()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getPs2();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getPs2 <em>Ps2</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ps2</em>' containment reference.
	 * @see #getPs2()
	 * @generated
	 */
	void setPs2(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Async Teardown</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Async Teardown</em>' containment reference.
	 * @see #setAsyncTeardown(AsyncTeardown)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_AsyncTeardown()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='async-teardown'"
	 * @generated
	 */
	AsyncTeardown getAsyncTeardown();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getAsyncTeardown <em>Async Teardown</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Async Teardown</em>' containment reference.
	 * @see #getAsyncTeardown()
	 * @generated
	 */
	void setAsyncTeardown(AsyncTeardown value);

	/**
	 * Returns the value of the '<em><b>Ras</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ras</em>' containment reference.
	 * @see #setRas(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFeatures_Ras()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getRas();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Features#getRas <em>Ras</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ras</em>' containment reference.
	 * @see #getRas()
	 * @generated
	 */
	void setRas(FeatureState value);

} // Features

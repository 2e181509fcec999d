/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hyperv</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <hyperv>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getRelaxed <em>Relaxed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getVapic <em>Vapic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getSpinlocks <em>Spinlocks</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getVpindex <em>Vpindex</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getSynic <em>Synic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getStimer <em>Stimer</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getReset <em>Reset</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getVendor_id <em>Vendor id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getFrequencies <em>Frequencies</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getReenlightenment <em>Reenlightenment</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getTlbflush <em>Tlbflush</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getIpi <em>Ipi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getEvmcs <em>Evmcs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getAvic <em>Avic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getEmsr_bitmap <em>Emsr bitmap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Hyperv#getXmm_input <em>Xmm input</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv()
 * @model
 * @generated
 */
public interface Hyperv extends EObject {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='passthrough custom'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Relaxed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relaxed</em>' containment reference.
	 * @see #setRelaxed(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Relaxed()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getRelaxed();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getRelaxed <em>Relaxed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relaxed</em>' containment reference.
	 * @see #getRelaxed()
	 * @generated
	 */
	void setRelaxed(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Vapic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vapic</em>' containment reference.
	 * @see #setVapic(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Vapic()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getVapic();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getVapic <em>Vapic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vapic</em>' containment reference.
	 * @see #getVapic()
	 * @generated
	 */
	void setVapic(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Spinlocks</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spinlocks</em>' containment reference.
	 * @see #setSpinlocks(HypervSpinlocks)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Spinlocks()
	 * @model containment="true"
	 * @generated
	 */
	HypervSpinlocks getSpinlocks();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getSpinlocks <em>Spinlocks</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spinlocks</em>' containment reference.
	 * @see #getSpinlocks()
	 * @generated
	 */
	void setSpinlocks(HypervSpinlocks value);

	/**
	 * Returns the value of the '<em><b>Vpindex</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vpindex</em>' containment reference.
	 * @see #setVpindex(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Vpindex()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getVpindex();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getVpindex <em>Vpindex</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vpindex</em>' containment reference.
	 * @see #getVpindex()
	 * @generated
	 */
	void setVpindex(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Runtime</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Runtime</em>' containment reference.
	 * @see #setRuntime(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Runtime()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getRuntime();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getRuntime <em>Runtime</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime</em>' containment reference.
	 * @see #getRuntime()
	 * @generated
	 */
	void setRuntime(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Synic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Synic</em>' containment reference.
	 * @see #setSynic(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Synic()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSynic();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getSynic <em>Synic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synic</em>' containment reference.
	 * @see #getSynic()
	 * @generated
	 */
	void setSynic(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Stimer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stimer</em>' containment reference.
	 * @see #setStimer(HypervStimer)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Stimer()
	 * @model containment="true"
	 * @generated
	 */
	HypervStimer getStimer();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getStimer <em>Stimer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stimer</em>' containment reference.
	 * @see #getStimer()
	 * @generated
	 */
	void setStimer(HypervStimer value);

	/**
	 * Returns the value of the '<em><b>Reset</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reset</em>' containment reference.
	 * @see #setReset(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Reset()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getReset();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getReset <em>Reset</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reset</em>' containment reference.
	 * @see #getReset()
	 * @generated
	 */
	void setReset(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Vendor id</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor id</em>' containment reference.
	 * @see #setVendor_id(HypervVendorId)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Vendor_id()
	 * @model containment="true"
	 * @generated
	 */
	HypervVendorId getVendor_id();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getVendor_id <em>Vendor id</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor id</em>' containment reference.
	 * @see #getVendor_id()
	 * @generated
	 */
	void setVendor_id(HypervVendorId value);

	/**
	 * Returns the value of the '<em><b>Frequencies</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequencies</em>' containment reference.
	 * @see #setFrequencies(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Frequencies()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getFrequencies();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getFrequencies <em>Frequencies</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequencies</em>' containment reference.
	 * @see #getFrequencies()
	 * @generated
	 */
	void setFrequencies(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Reenlightenment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reenlightenment</em>' containment reference.
	 * @see #setReenlightenment(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Reenlightenment()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getReenlightenment();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getReenlightenment <em>Reenlightenment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reenlightenment</em>' containment reference.
	 * @see #getReenlightenment()
	 * @generated
	 */
	void setReenlightenment(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Tlbflush</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tlbflush</em>' containment reference.
	 * @see #setTlbflush(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Tlbflush()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getTlbflush();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getTlbflush <em>Tlbflush</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tlbflush</em>' containment reference.
	 * @see #getTlbflush()
	 * @generated
	 */
	void setTlbflush(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Ipi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ipi</em>' containment reference.
	 * @see #setIpi(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Ipi()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getIpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getIpi <em>Ipi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ipi</em>' containment reference.
	 * @see #getIpi()
	 * @generated
	 */
	void setIpi(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Evmcs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evmcs</em>' containment reference.
	 * @see #setEvmcs(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Evmcs()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getEvmcs();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getEvmcs <em>Evmcs</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evmcs</em>' containment reference.
	 * @see #getEvmcs()
	 * @generated
	 */
	void setEvmcs(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Avic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Avic</em>' containment reference.
	 * @see #setAvic(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Avic()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getAvic();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getAvic <em>Avic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avic</em>' containment reference.
	 * @see #getAvic()
	 * @generated
	 */
	void setAvic(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Emsr bitmap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emsr bitmap</em>' containment reference.
	 * @see #setEmsr_bitmap(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Emsr_bitmap()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getEmsr_bitmap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getEmsr_bitmap <em>Emsr bitmap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emsr bitmap</em>' containment reference.
	 * @see #getEmsr_bitmap()
	 * @generated
	 */
	void setEmsr_bitmap(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Xmm input</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Xmm input</em>' containment reference.
	 * @see #setXmm_input(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getHyperv_Xmm_input()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getXmm_input();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Hyperv#getXmm_input <em>Xmm input</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Xmm input</em>' containment reference.
	 * @see #getXmm_input()
	 * @generated
	 */
	void setXmm_input(FeatureState value);

} // Hyperv

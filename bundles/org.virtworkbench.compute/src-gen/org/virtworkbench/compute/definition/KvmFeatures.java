/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kvm Features</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <kvm>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.KvmFeatures#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.KvmFeatures#getHintDedicated <em>Hint Dedicated</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.KvmFeatures#getPollControl <em>Poll Control</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.KvmFeatures#getPvIpi <em>Pv Ipi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.KvmFeatures#getDirtyRing <em>Dirty Ring</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKvmFeatures()
 * @model
 * @generated
 */
public interface KvmFeatures extends EObject {
	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hidden</em>' containment reference.
	 * @see #setHidden(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKvmFeatures_Hidden()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getHidden();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.KvmFeatures#getHidden <em>Hidden</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden</em>' containment reference.
	 * @see #getHidden()
	 * @generated
	 */
	void setHidden(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Hint Dedicated</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hint Dedicated</em>' containment reference.
	 * @see #setHintDedicated(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKvmFeatures_HintDedicated()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='hint-dedicated'"
	 * @generated
	 */
	FeatureState getHintDedicated();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.KvmFeatures#getHintDedicated <em>Hint Dedicated</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hint Dedicated</em>' containment reference.
	 * @see #getHintDedicated()
	 * @generated
	 */
	void setHintDedicated(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Poll Control</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Poll Control</em>' containment reference.
	 * @see #setPollControl(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKvmFeatures_PollControl()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='poll-control'"
	 * @generated
	 */
	FeatureState getPollControl();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.KvmFeatures#getPollControl <em>Poll Control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poll Control</em>' containment reference.
	 * @see #getPollControl()
	 * @generated
	 */
	void setPollControl(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Pv Ipi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pv Ipi</em>' containment reference.
	 * @see #setPvIpi(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKvmFeatures_PvIpi()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='pv-ipi'"
	 * @generated
	 */
	FeatureState getPvIpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.KvmFeatures#getPvIpi <em>Pv Ipi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pv Ipi</em>' containment reference.
	 * @see #getPvIpi()
	 * @generated
	 */
	void setPvIpi(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Dirty Ring</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dirty Ring</em>' containment reference.
	 * @see #setDirtyRing(KvmDirtyRing)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getKvmFeatures_DirtyRing()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='dirty-ring'"
	 * @generated
	 */
	KvmDirtyRing getDirtyRing();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.KvmFeatures#getDirtyRing <em>Dirty Ring</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dirty Ring</em>' containment reference.
	 * @see #getDirtyRing()
	 * @generated
	 */
	void setDirtyRing(KvmDirtyRing value);

} // KvmFeatures

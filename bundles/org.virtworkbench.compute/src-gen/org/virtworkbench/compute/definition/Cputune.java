/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cputune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cputune>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getShares <em>Shares</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getQuota <em>Quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getGlobal_period <em>Global period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getGlobal_quota <em>Global quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getEmulator_period <em>Emulator period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getEmulator_quota <em>Emulator quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getIothread_period <em>Iothread period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getIothread_quota <em>Iothread quota</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getVcpupin <em>Vcpupin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getEmulatorpin <em>Emulatorpin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getIothreadpin <em>Iothreadpin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getVcpusched <em>Vcpusched</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getIothreadsched <em>Iothreadsched</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getEmulatorsched <em>Emulatorsched</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getCachetune <em>Cachetune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cputune#getMemorytune <em>Memorytune</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune()
 * @model
 * @generated
 */
public interface Cputune extends EObject {
	/**
	 * Returns the value of the '<em><b>Shares</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shares</em>' attribute.
	 * @see #setShares(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Shares()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getShares();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getShares <em>Shares</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shares</em>' attribute.
	 * @see #getShares()
	 * @generated
	 */
	void setShares(Long value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Period()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getPeriod();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Long value);

	/**
	 * Returns the value of the '<em><b>Quota</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quota</em>' attribute.
	 * @see #setQuota(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Quota()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getQuota();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getQuota <em>Quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quota</em>' attribute.
	 * @see #getQuota()
	 * @generated
	 */
	void setQuota(Long value);

	/**
	 * Returns the value of the '<em><b>Global period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Global period</em>' attribute.
	 * @see #setGlobal_period(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Global_period()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getGlobal_period();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getGlobal_period <em>Global period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Global period</em>' attribute.
	 * @see #getGlobal_period()
	 * @generated
	 */
	void setGlobal_period(Long value);

	/**
	 * Returns the value of the '<em><b>Global quota</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Global quota</em>' attribute.
	 * @see #setGlobal_quota(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Global_quota()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getGlobal_quota();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getGlobal_quota <em>Global quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Global quota</em>' attribute.
	 * @see #getGlobal_quota()
	 * @generated
	 */
	void setGlobal_quota(Long value);

	/**
	 * Returns the value of the '<em><b>Emulator period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emulator period</em>' attribute.
	 * @see #setEmulator_period(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Emulator_period()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getEmulator_period();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getEmulator_period <em>Emulator period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emulator period</em>' attribute.
	 * @see #getEmulator_period()
	 * @generated
	 */
	void setEmulator_period(Long value);

	/**
	 * Returns the value of the '<em><b>Emulator quota</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emulator quota</em>' attribute.
	 * @see #setEmulator_quota(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Emulator_quota()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getEmulator_quota();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getEmulator_quota <em>Emulator quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emulator quota</em>' attribute.
	 * @see #getEmulator_quota()
	 * @generated
	 */
	void setEmulator_quota(Long value);

	/**
	 * Returns the value of the '<em><b>Iothread period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothread period</em>' attribute.
	 * @see #setIothread_period(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Iothread_period()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getIothread_period();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getIothread_period <em>Iothread period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothread period</em>' attribute.
	 * @see #getIothread_period()
	 * @generated
	 */
	void setIothread_period(Long value);

	/**
	 * Returns the value of the '<em><b>Iothread quota</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothread quota</em>' attribute.
	 * @see #setIothread_quota(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Iothread_quota()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getIothread_quota();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getIothread_quota <em>Iothread quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothread quota</em>' attribute.
	 * @see #getIothread_quota()
	 * @generated
	 */
	void setIothread_quota(Long value);

	/**
	 * Returns the value of the '<em><b>Vcpupin</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.VcpuPin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpupin</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Vcpupin()
	 * @model containment="true"
	 * @generated
	 */
	EList<VcpuPin> getVcpupin();

	/**
	 * Returns the value of the '<em><b>Emulatorpin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emulatorpin</em>' containment reference.
	 * @see #setEmulatorpin(EmulatorPin)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Emulatorpin()
	 * @model containment="true"
	 * @generated
	 */
	EmulatorPin getEmulatorpin();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getEmulatorpin <em>Emulatorpin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emulatorpin</em>' containment reference.
	 * @see #getEmulatorpin()
	 * @generated
	 */
	void setEmulatorpin(EmulatorPin value);

	/**
	 * Returns the value of the '<em><b>Iothreadpin</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IothreadPin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothreadpin</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Iothreadpin()
	 * @model containment="true"
	 * @generated
	 */
	EList<IothreadPin> getIothreadpin();

	/**
	 * Returns the value of the '<em><b>Vcpusched</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.VcpuScheduler}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpusched</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Vcpusched()
	 * @model containment="true"
	 * @generated
	 */
	EList<VcpuScheduler> getVcpusched();

	/**
	 * Returns the value of the '<em><b>Iothreadsched</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IothreadScheduler}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothreadsched</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Iothreadsched()
	 * @model containment="true"
	 * @generated
	 */
	EList<IothreadScheduler> getIothreadsched();

	/**
	 * Returns the value of the '<em><b>Emulatorsched</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emulatorsched</em>' containment reference.
	 * @see #setEmulatorsched(EmulatorScheduler)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Emulatorsched()
	 * @model containment="true"
	 * @generated
	 */
	EmulatorScheduler getEmulatorsched();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cputune#getEmulatorsched <em>Emulatorsched</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emulatorsched</em>' containment reference.
	 * @see #getEmulatorsched()
	 * @generated
	 */
	void setEmulatorsched(EmulatorScheduler value);

	/**
	 * Returns the value of the '<em><b>Cachetune</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Cachetune}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cachetune</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Cachetune()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cachetune> getCachetune();

	/**
	 * Returns the value of the '<em><b>Memorytune</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Memorytune}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memorytune</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCputune_Memorytune()
	 * @model containment="true"
	 * @generated
	 */
	EList<Memorytune> getMemorytune();

} // Cputune

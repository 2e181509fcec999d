/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <target>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskTarget#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskTarget#getBus <em>Bus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskTarget#getTray <em>Tray</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskTarget#getRemovable <em>Removable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskTarget#getRotation_rate <em>Rotation rate</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTarget()
 * @model
 * @generated
 */
public interface DiskTarget extends EObject {
	/**
	 * Returns the value of the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name that orders disks of a bus and identifies the disk in commands: vda; the guest need not call it so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dev</em>' attribute.
	 * @see #setDev(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTarget_Dev()
	 * @model
	 * @generated
	 */
	String getDev();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskTarget#getDev <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dev</em>' attribute.
	 * @see #getDev()
	 * @generated
	 */
	void setDev(String value);

	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTarget_Bus()
	 * @model annotation="https://virtworkbench.org/definition words='ide fdc scsi virtio xen usb uml sata sd'"
	 * @generated
	 */
	String getBus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskTarget#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(String value);

	/**
	 * Returns the value of the '<em><b>Tray</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tray</em>' attribute.
	 * @see #setTray(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTarget_Tray()
	 * @model annotation="https://virtworkbench.org/definition words='open closed'"
	 * @generated
	 */
	String getTray();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskTarget#getTray <em>Tray</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tray</em>' attribute.
	 * @see #getTray()
	 * @generated
	 */
	void setTray(String value);

	/**
	 * Returns the value of the '<em><b>Removable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Removable</em>' attribute.
	 * @see #setRemovable(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTarget_Removable()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getRemovable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskTarget#getRemovable <em>Removable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removable</em>' attribute.
	 * @see #getRemovable()
	 * @generated
	 */
	void setRemovable(Boolean value);

	/**
	 * Returns the value of the '<em><b>Rotation rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rotation rate</em>' attribute.
	 * @see #setRotation_rate(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTarget_Rotation_rate()
	 * @model
	 * @generated
	 */
	Long getRotation_rate();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskTarget#getRotation_rate <em>Rotation rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotation rate</em>' attribute.
	 * @see #getRotation_rate()
	 * @generated
	 */
	void setRotation_rate(Long value);

} // DiskTarget

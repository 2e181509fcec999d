/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Video Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <model>} of {@code devices.video}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getRam <em>Ram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getVgamem <em>Vgamem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getVram64 <em>Vram64</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getVram <em>Vram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getPrimary <em>Primary</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getAcceleration <em>Acceleration</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoModel#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel()
 * @model
 * @generated
 */
public interface VideoModel extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Type()
	 * @model annotation="https://virtworkbench.org/definition words='vga cirrus vmvga xen vbox virtio gop none bochs ramfb qxl'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Ram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ram</em>' attribute.
	 * @see #setRam(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Ram()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getRam();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getRam <em>Ram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ram</em>' attribute.
	 * @see #getRam()
	 * @generated
	 */
	void setRam(Long value);

	/**
	 * Returns the value of the '<em><b>Vgamem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vgamem</em>' attribute.
	 * @see #setVgamem(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Vgamem()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getVgamem();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getVgamem <em>Vgamem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vgamem</em>' attribute.
	 * @see #getVgamem()
	 * @generated
	 */
	void setVgamem(Long value);

	/**
	 * Returns the value of the '<em><b>Vram64</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vram64</em>' attribute.
	 * @see #setVram64(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Vram64()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getVram64();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getVram64 <em>Vram64</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vram64</em>' attribute.
	 * @see #getVram64()
	 * @generated
	 */
	void setVram64(Long value);

	/**
	 * Returns the value of the '<em><b>Vram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vram</em>' attribute.
	 * @see #setVram(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Vram()
	 * @model annotation="https://virtworkbench.org/definition size='true' default-unit='KiB'"
	 * @generated
	 */
	Long getVram();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getVram <em>Vram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vram</em>' attribute.
	 * @see #getVram()
	 * @generated
	 */
	void setVram(Long value);

	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heads</em>' attribute.
	 * @see #setHeads(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Heads()
	 * @model
	 * @generated
	 */
	Long getHeads();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getHeads <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heads</em>' attribute.
	 * @see #getHeads()
	 * @generated
	 */
	void setHeads(Long value);

	/**
	 * Returns the value of the '<em><b>Primary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Primary</em>' attribute.
	 * @see #setPrimary(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Primary()
	 * @model
	 * @generated
	 */
	Boolean getPrimary();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getPrimary <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary</em>' attribute.
	 * @see #getPrimary()
	 * @generated
	 */
	void setPrimary(Boolean value);

	/**
	 * Returns the value of the '<em><b>Acceleration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acceleration</em>' containment reference.
	 * @see #setAcceleration(VideoAcceleration)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Acceleration()
	 * @model containment="true"
	 * @generated
	 */
	VideoAcceleration getAcceleration();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getAcceleration <em>Acceleration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceleration</em>' containment reference.
	 * @see #getAcceleration()
	 * @generated
	 */
	void setAcceleration(VideoAcceleration value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resolution</em>' containment reference.
	 * @see #setResolution(VideoResolution)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoModel_Resolution()
	 * @model containment="true"
	 * @generated
	 */
	VideoResolution getResolution();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoModel#getResolution <em>Resolution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' containment reference.
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(VideoResolution value);

} // VideoModel

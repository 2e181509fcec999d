/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audio Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <settings>} of {@code devices.audio.input}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.AudioSettings#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioSettings#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioSettings#getFormat <em>Format</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioSettings()
 * @model
 * @generated
 */
public interface AudioSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioSettings_Frequency()
	 * @model
	 * @generated
	 */
	String getFrequency();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioSettings#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(String value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channels</em>' attribute.
	 * @see #setChannels(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioSettings_Channels()
	 * @model
	 * @generated
	 */
	String getChannels();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioSettings#getChannels <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channels</em>' attribute.
	 * @see #getChannels()
	 * @generated
	 */
	void setChannels(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioSettings_Format()
	 * @model annotation="https://virtworkbench.org/definition words='s8 u8 s16 u16 s32 u32 f32'"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioSettings#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

} // AudioSettings

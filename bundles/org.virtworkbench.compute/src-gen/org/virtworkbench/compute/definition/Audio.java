/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <audio>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getTimerPeriod <em>Timer Period</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getTryMMap <em>Try MMap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getDspPolicy <em>Dsp Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getServerName <em>Server Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getInput <em>Input</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Audio#getOutput <em>Output</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio()
 * @model
 * @generated
 */
public interface Audio extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Timer Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timer Period</em>' attribute.
	 * @see #setTimerPeriod(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_TimerPeriod()
	 * @model
	 * @generated
	 */
	String getTimerPeriod();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getTimerPeriod <em>Timer Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timer Period</em>' attribute.
	 * @see #getTimerPeriod()
	 * @generated
	 */
	void setTimerPeriod(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_Type()
	 * @model annotation="https://virtworkbench.org/definition words='none dbus alsa coreaudio jack oss pulseaudio sdl spice file'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Try MMap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Try MMap</em>' attribute.
	 * @see #setTryMMap(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_TryMMap()
	 * @model
	 * @generated
	 */
	Boolean getTryMMap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getTryMMap <em>Try MMap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Try MMap</em>' attribute.
	 * @see #getTryMMap()
	 * @generated
	 */
	void setTryMMap(Boolean value);

	/**
	 * Returns the value of the '<em><b>Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exclusive</em>' attribute.
	 * @see #setExclusive(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_Exclusive()
	 * @model
	 * @generated
	 */
	Boolean getExclusive();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getExclusive <em>Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusive</em>' attribute.
	 * @see #getExclusive()
	 * @generated
	 */
	void setExclusive(Boolean value);

	/**
	 * Returns the value of the '<em><b>Dsp Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dsp Policy</em>' attribute.
	 * @see #setDspPolicy(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_DspPolicy()
	 * @model
	 * @generated
	 */
	Long getDspPolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getDspPolicy <em>Dsp Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dsp Policy</em>' attribute.
	 * @see #getDspPolicy()
	 * @generated
	 */
	void setDspPolicy(Long value);

	/**
	 * Returns the value of the '<em><b>Server Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Server Name</em>' attribute.
	 * @see #setServerName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_ServerName()
	 * @model
	 * @generated
	 */
	String getServerName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getServerName <em>Server Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server Name</em>' attribute.
	 * @see #getServerName()
	 * @generated
	 */
	void setServerName(String value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see #setDriver(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_Driver()
	 * @model annotation="https://virtworkbench.org/definition words='esd alsa arts pulseaudio'"
	 * @generated
	 */
	String getDriver();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Input</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input</em>' containment reference.
	 * @see #setInput(AudioInput)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_Input()
	 * @model containment="true"
	 * @generated
	 */
	AudioInput getInput();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getInput <em>Input</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' containment reference.
	 * @see #getInput()
	 * @generated
	 */
	void setInput(AudioInput value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Output</em>' containment reference.
	 * @see #setOutput(AudioOutput)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudio_Output()
	 * @model containment="true"
	 * @generated
	 */
	AudioOutput getOutput();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Audio#getOutput <em>Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' containment reference.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(AudioOutput value);

} // Audio

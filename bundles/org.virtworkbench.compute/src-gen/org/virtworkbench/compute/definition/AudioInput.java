/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audio Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <input>} of {@code devices.audio}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getMixingEngine <em>Mixing Engine</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getFixedSettings <em>Fixed Settings</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getVoices <em>Voices</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getBufferLength <em>Buffer Length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getBufferCount <em>Buffer Count</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getServerName <em>Server Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getClientName <em>Client Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getConnectPorts <em>Connect Ports</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getExactName <em>Exact Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getTryPoll <em>Try Poll</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getStreamName <em>Stream Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.AudioInput#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput()
 * @model
 * @generated
 */
public interface AudioInput extends EObject {
	/**
	 * Returns the value of the '<em><b>Mixing Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mixing Engine</em>' attribute.
	 * @see #setMixingEngine(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_MixingEngine()
	 * @model
	 * @generated
	 */
	Boolean getMixingEngine();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getMixingEngine <em>Mixing Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mixing Engine</em>' attribute.
	 * @see #getMixingEngine()
	 * @generated
	 */
	void setMixingEngine(Boolean value);

	/**
	 * Returns the value of the '<em><b>Fixed Settings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fixed Settings</em>' attribute.
	 * @see #setFixedSettings(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_FixedSettings()
	 * @model
	 * @generated
	 */
	Boolean getFixedSettings();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getFixedSettings <em>Fixed Settings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Settings</em>' attribute.
	 * @see #getFixedSettings()
	 * @generated
	 */
	void setFixedSettings(Boolean value);

	/**
	 * Returns the value of the '<em><b>Voices</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voices</em>' attribute.
	 * @see #setVoices(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_Voices()
	 * @model
	 * @generated
	 */
	String getVoices();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getVoices <em>Voices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voices</em>' attribute.
	 * @see #getVoices()
	 * @generated
	 */
	void setVoices(String value);

	/**
	 * Returns the value of the '<em><b>Buffer Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Buffer Length</em>' attribute.
	 * @see #setBufferLength(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_BufferLength()
	 * @model
	 * @generated
	 */
	String getBufferLength();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getBufferLength <em>Buffer Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Length</em>' attribute.
	 * @see #getBufferLength()
	 * @generated
	 */
	void setBufferLength(String value);

	/**
	 * Returns the value of the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dev</em>' attribute.
	 * @see #setDev(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_Dev()
	 * @model
	 * @generated
	 */
	String getDev();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getDev <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dev</em>' attribute.
	 * @see #getDev()
	 * @generated
	 */
	void setDev(String value);

	/**
	 * Returns the value of the '<em><b>Buffer Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Buffer Count</em>' attribute.
	 * @see #setBufferCount(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_BufferCount()
	 * @model
	 * @generated
	 */
	String getBufferCount();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getBufferCount <em>Buffer Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Buffer Count</em>' attribute.
	 * @see #getBufferCount()
	 * @generated
	 */
	void setBufferCount(String value);

	/**
	 * Returns the value of the '<em><b>Server Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Server Name</em>' attribute.
	 * @see #setServerName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_ServerName()
	 * @model
	 * @generated
	 */
	String getServerName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getServerName <em>Server Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server Name</em>' attribute.
	 * @see #getServerName()
	 * @generated
	 */
	void setServerName(String value);

	/**
	 * Returns the value of the '<em><b>Client Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client Name</em>' attribute.
	 * @see #setClientName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_ClientName()
	 * @model
	 * @generated
	 */
	String getClientName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getClientName <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client Name</em>' attribute.
	 * @see #getClientName()
	 * @generated
	 */
	void setClientName(String value);

	/**
	 * Returns the value of the '<em><b>Connect Ports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connect Ports</em>' attribute.
	 * @see #setConnectPorts(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_ConnectPorts()
	 * @model
	 * @generated
	 */
	String getConnectPorts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getConnectPorts <em>Connect Ports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connect Ports</em>' attribute.
	 * @see #getConnectPorts()
	 * @generated
	 */
	void setConnectPorts(String value);

	/**
	 * Returns the value of the '<em><b>Exact Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exact Name</em>' attribute.
	 * @see #setExactName(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_ExactName()
	 * @model
	 * @generated
	 */
	Boolean getExactName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getExactName <em>Exact Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact Name</em>' attribute.
	 * @see #getExactName()
	 * @generated
	 */
	void setExactName(Boolean value);

	/**
	 * Returns the value of the '<em><b>Try Poll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Try Poll</em>' attribute.
	 * @see #setTryPoll(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_TryPoll()
	 * @model
	 * @generated
	 */
	Boolean getTryPoll();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getTryPoll <em>Try Poll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Try Poll</em>' attribute.
	 * @see #getTryPoll()
	 * @generated
	 */
	void setTryPoll(Boolean value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Stream Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stream Name</em>' attribute.
	 * @see #setStreamName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_StreamName()
	 * @model
	 * @generated
	 */
	String getStreamName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getStreamName <em>Stream Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stream Name</em>' attribute.
	 * @see #getStreamName()
	 * @generated
	 */
	void setStreamName(String value);

	/**
	 * Returns the value of the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latency</em>' attribute.
	 * @see #setLatency(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_Latency()
	 * @model
	 * @generated
	 */
	String getLatency();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getLatency <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency</em>' attribute.
	 * @see #getLatency()
	 * @generated
	 */
	void setLatency(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference.
	 * @see #setSettings(AudioSettings)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getAudioInput_Settings()
	 * @model containment="true"
	 * @generated
	 */
	AudioSettings getSettings();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.AudioInput#getSettings <em>Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settings</em>' containment reference.
	 * @see #getSettings()
	 * @generated
	 */
	void setSettings(AudioSettings value);

} // AudioInput

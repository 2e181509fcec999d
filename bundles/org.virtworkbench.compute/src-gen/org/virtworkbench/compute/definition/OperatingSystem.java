/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operating System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What boots: {@code <os>}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getFirmwareElement <em>Firmware Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getInit <em>Init</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getInitarg <em>Initarg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getInitenv <em>Initenv</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getInitdir <em>Initdir</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getInituser <em>Inituser</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getInitgroup <em>Initgroup</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getLoader <em>Loader</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getNvram <em>Nvram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getInitrd <em>Initrd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getCmdline <em>Cmdline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getDtb <em>Dtb</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getRoot <em>Root</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getBootmenu <em>Bootmenu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getBios <em>Bios</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.OperatingSystem#getSmbios <em>Smbios</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem()
 * @model
 * @generated
 */
public interface OperatingSystem extends EObject {
	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Firmware()
	 * @model annotation="https://virtworkbench.org/definition words='bios efi'"
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Firmware Element</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Firmware Element</em>' containment reference.
	 * @see #setFirmwareElement(Firmware)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_FirmwareElement()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='firmware'"
	 * @generated
	 */
	Firmware getFirmwareElement();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getFirmwareElement <em>Firmware Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware Element</em>' containment reference.
	 * @see #getFirmwareElement()
	 * @generated
	 */
	void setFirmwareElement(Firmware value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' containment reference.
	 * @see #setType(OsType)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Type()
	 * @model containment="true"
	 * @generated
	 */
	OsType getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getType <em>Type</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' containment reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(OsType value);

	/**
	 * Returns the value of the '<em><b>Init</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Init</em>' attribute.
	 * @see #setInit(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Init()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getInit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getInit <em>Init</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Init</em>' attribute.
	 * @see #getInit()
	 * @generated
	 */
	void setInit(String value);

	/**
	 * Returns the value of the '<em><b>Initarg</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initarg</em>' attribute list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Initarg()
	 * @model unique="false"
	 *        annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	EList<String> getInitarg();

	/**
	 * Returns the value of the '<em><b>Initenv</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.InitEnvironment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initenv</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Initenv()
	 * @model containment="true"
	 * @generated
	 */
	EList<InitEnvironment> getInitenv();

	/**
	 * Returns the value of the '<em><b>Initdir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initdir</em>' attribute.
	 * @see #setInitdir(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Initdir()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getInitdir();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getInitdir <em>Initdir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initdir</em>' attribute.
	 * @see #getInitdir()
	 * @generated
	 */
	void setInitdir(String value);

	/**
	 * Returns the value of the '<em><b>Inituser</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inituser</em>' attribute.
	 * @see #setInituser(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Inituser()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getInituser();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getInituser <em>Inituser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inituser</em>' attribute.
	 * @see #getInituser()
	 * @generated
	 */
	void setInituser(String value);

	/**
	 * Returns the value of the '<em><b>Initgroup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initgroup</em>' attribute.
	 * @see #setInitgroup(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Initgroup()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getInitgroup();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getInitgroup <em>Initgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initgroup</em>' attribute.
	 * @see #getInitgroup()
	 * @generated
	 */
	void setInitgroup(String value);

	/**
	 * Returns the value of the '<em><b>Loader</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loader</em>' containment reference.
	 * @see #setLoader(Loader)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Loader()
	 * @model containment="true"
	 * @generated
	 */
	Loader getLoader();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getLoader <em>Loader</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loader</em>' containment reference.
	 * @see #getLoader()
	 * @generated
	 */
	void setLoader(Loader value);

	/**
	 * Returns the value of the '<em><b>Nvram</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nvram</em>' containment reference.
	 * @see #setNvram(NvramFile)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Nvram()
	 * @model containment="true"
	 * @generated
	 */
	NvramFile getNvram();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getNvram <em>Nvram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nvram</em>' containment reference.
	 * @see #getNvram()
	 * @generated
	 */
	void setNvram(NvramFile value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Kernel()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getKernel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(String value);

	/**
	 * Returns the value of the '<em><b>Initrd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initrd</em>' attribute.
	 * @see #setInitrd(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Initrd()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getInitrd();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getInitrd <em>Initrd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initrd</em>' attribute.
	 * @see #getInitrd()
	 * @generated
	 */
	void setInitrd(String value);

	/**
	 * Returns the value of the '<em><b>Cmdline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cmdline</em>' attribute.
	 * @see #setCmdline(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Cmdline()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getCmdline();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getCmdline <em>Cmdline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cmdline</em>' attribute.
	 * @see #getCmdline()
	 * @generated
	 */
	void setCmdline(String value);

	/**
	 * Returns the value of the '<em><b>Dtb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dtb</em>' attribute.
	 * @see #setDtb(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Dtb()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getDtb();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getDtb <em>Dtb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dtb</em>' attribute.
	 * @see #getDtb()
	 * @generated
	 */
	void setDtb(String value);

	/**
	 * Returns the value of the '<em><b>Root</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Root</em>' attribute.
	 * @see #setRoot(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Root()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getRoot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getRoot <em>Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root</em>' attribute.
	 * @see #getRoot()
	 * @generated
	 */
	void setRoot(String value);

	/**
	 * Returns the value of the '<em><b>Acpi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acpi</em>' containment reference.
	 * @see #setAcpi(OsAcpi)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	OsAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getAcpi <em>Acpi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acpi</em>' containment reference.
	 * @see #getAcpi()
	 * @generated
	 */
	void setAcpi(OsAcpi value);

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.BootDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Boot()
	 * @model containment="true"
	 * @generated
	 */
	EList<BootDevice> getBoot();

	/**
	 * Returns the value of the '<em><b>Bootmenu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bootmenu</em>' containment reference.
	 * @see #setBootmenu(Bootmenu)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Bootmenu()
	 * @model containment="true"
	 * @generated
	 */
	Bootmenu getBootmenu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getBootmenu <em>Bootmenu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bootmenu</em>' containment reference.
	 * @see #getBootmenu()
	 * @generated
	 */
	void setBootmenu(Bootmenu value);

	/**
	 * Returns the value of the '<em><b>Bios</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bios</em>' containment reference.
	 * @see #setBios(Bios)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Bios()
	 * @model containment="true"
	 * @generated
	 */
	Bios getBios();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getBios <em>Bios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bios</em>' containment reference.
	 * @see #getBios()
	 * @generated
	 */
	void setBios(Bios value);

	/**
	 * Returns the value of the '<em><b>Smbios</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Smbios</em>' containment reference.
	 * @see #setSmbios(Smbios)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getOperatingSystem_Smbios()
	 * @model containment="true"
	 * @generated
	 */
	Smbios getSmbios();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.OperatingSystem#getSmbios <em>Smbios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smbios</em>' containment reference.
	 * @see #getSmbios()
	 * @generated
	 */
	void setSmbios(Smbios value);

} // OperatingSystem

/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filesystem Binary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <binary>} of {@code devices.filesystem}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemBinary#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemBinary#getXattr <em>Xattr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemBinary#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemBinary#getSandbox <em>Sandbox</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemBinary#getLock <em>Lock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemBinary#getThread_pool <em>Thread pool</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemBinary()
 * @model
 * @generated
 */
public interface FilesystemBinary extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemBinary_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemBinary#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Xattr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Xattr</em>' attribute.
	 * @see #setXattr(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemBinary_Xattr()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getXattr();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemBinary#getXattr <em>Xattr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Xattr</em>' attribute.
	 * @see #getXattr()
	 * @generated
	 */
	void setXattr(Boolean value);

	/**
	 * Returns the value of the '<em><b>Cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cache</em>' containment reference.
	 * @see #setCache(FilesystemCache)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemBinary_Cache()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemCache getCache();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemBinary#getCache <em>Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cache</em>' containment reference.
	 * @see #getCache()
	 * @generated
	 */
	void setCache(FilesystemCache value);

	/**
	 * Returns the value of the '<em><b>Sandbox</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sandbox</em>' containment reference.
	 * @see #setSandbox(FilesystemSandbox)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemBinary_Sandbox()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemSandbox getSandbox();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemBinary#getSandbox <em>Sandbox</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sandbox</em>' containment reference.
	 * @see #getSandbox()
	 * @generated
	 */
	void setSandbox(FilesystemSandbox value);

	/**
	 * Returns the value of the '<em><b>Lock</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lock</em>' containment reference.
	 * @see #setLock(FilesystemLock)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemBinary_Lock()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemLock getLock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemBinary#getLock <em>Lock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lock</em>' containment reference.
	 * @see #getLock()
	 * @generated
	 */
	void setLock(FilesystemLock value);

	/**
	 * Returns the value of the '<em><b>Thread pool</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thread pool</em>' containment reference.
	 * @see #setThread_pool(FilesystemThreadPool)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemBinary_Thread_pool()
	 * @model containment="true"
	 * @generated
	 */
	FilesystemThreadPool getThread_pool();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemBinary#getThread_pool <em>Thread pool</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thread pool</em>' containment reference.
	 * @see #getThread_pool()
	 * @generated
	 */
	void setThread_pool(FilesystemThreadPool value);

} // FilesystemBinary

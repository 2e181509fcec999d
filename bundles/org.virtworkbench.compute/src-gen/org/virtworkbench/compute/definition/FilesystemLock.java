/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filesystem Lock</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <lock>} of {@code devices.filesystem.binary}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemLock#getPosix <em>Posix</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.FilesystemLock#getFlock <em>Flock</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemLock()
 * @model
 * @generated
 */
public interface FilesystemLock extends EObject {
	/**
	 * Returns the value of the '<em><b>Posix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Posix</em>' attribute.
	 * @see #setPosix(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemLock_Posix()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPosix();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemLock#getPosix <em>Posix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Posix</em>' attribute.
	 * @see #getPosix()
	 * @generated
	 */
	void setPosix(Boolean value);

	/**
	 * Returns the value of the '<em><b>Flock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flock</em>' attribute.
	 * @see #setFlock(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getFilesystemLock_Flock()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getFlock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.FilesystemLock#getFlock <em>Flock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flock</em>' attribute.
	 * @see #getFlock()
	 * @generated
	 */
	void setFlock(Boolean value);

} // FilesystemLock

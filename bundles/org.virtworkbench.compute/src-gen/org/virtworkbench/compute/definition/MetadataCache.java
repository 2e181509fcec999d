/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metadata Cache</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <metadata_cache>} of {@code devices.disk.driver}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.MetadataCache#getMax_size <em>Max size</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMetadataCache()
 * @model
 * @generated
 */
public interface MetadataCache extends EObject {
	/**
	 * Returns the value of the '<em><b>Max size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max size</em>' containment reference.
	 * @see #setMax_size(SizeInBytes)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMetadataCache_Max_size()
	 * @model containment="true"
	 * @generated
	 */
	SizeInBytes getMax_size();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MetadataCache#getMax_size <em>Max size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max size</em>' containment reference.
	 * @see #getMax_size()
	 * @generated
	 */
	void setMax_size(SizeInBytes value);

} // MetadataCache

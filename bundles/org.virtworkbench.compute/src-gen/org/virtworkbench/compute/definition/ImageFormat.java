/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Image Format</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <format>} of {@code devices.disk.mirror}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.ImageFormat#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ImageFormat#getMetadata_cache <em>Metadata cache</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getImageFormat()
 * @model
 * @generated
 */
public interface ImageFormat extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getImageFormat_Type()
	 * @model annotation="https://virtworkbench.org/definition words='raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ImageFormat#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Metadata cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata cache</em>' containment reference.
	 * @see #setMetadata_cache(MetadataCache)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getImageFormat_Metadata_cache()
	 * @model containment="true"
	 * @generated
	 */
	MetadataCache getMetadata_cache();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ImageFormat#getMetadata_cache <em>Metadata cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata cache</em>' containment reference.
	 * @see #getMetadata_cache()
	 * @generated
	 */
	void setMetadata_cache(MetadataCache value);

} // ImageFormat

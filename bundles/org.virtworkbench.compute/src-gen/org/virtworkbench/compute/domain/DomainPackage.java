/**
 */
package org.virtworkbench.compute.domain;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.virtworkbench.core.inventory.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.virtworkbench.compute.domain.DomainFactory
 * @model kind="package"
 * @generated
 */
public interface DomainPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "domain";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://virtworkbench.org/domain";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "domain";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DomainPackage eINSTANCE = org.virtworkbench.compute.domain.impl.DomainPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.virtworkbench.compute.domain.impl.DomainsImpl <em>Domains</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.compute.domain.impl.DomainsImpl
	 * @see org.virtworkbench.compute.domain.impl.DomainPackageImpl#getDomains()
	 * @generated
	 */
	int DOMAINS = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAINS__KEY = InventoryPackage.HOST_SECTION__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAINS__NAME = InventoryPackage.HOST_SECTION__NAME;

	/**
	 * The feature id for the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAINS__PROBLEM = InventoryPackage.HOST_SECTION__PROBLEM;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAINS__DOMAINS = InventoryPackage.HOST_SECTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Domains</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAINS_FEATURE_COUNT = InventoryPackage.HOST_SECTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Domains</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAINS_OPERATION_COUNT = InventoryPackage.HOST_SECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.virtworkbench.compute.domain.impl.DomainImpl <em>Domain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.compute.domain.impl.DomainImpl
	 * @see org.virtworkbench.compute.domain.impl.DomainPackageImpl#getDomain()
	 * @generated
	 */
	int DOMAIN = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__KEY = InventoryPackage.INVENTORY_ELEMENT__KEY;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__NAME = InventoryPackage.INVENTORY_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__ID = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__STATE = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__REASON = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Vcpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__VCPU = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Vcpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__MAX_VCPU = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__MEMORY = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Max Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__MAX_MEMORY = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Persistent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__PERSISTENT = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Autostart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN__AUTOSTART = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_FEATURE_COUNT = InventoryPackage.INVENTORY_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOMAIN_OPERATION_COUNT = InventoryPackage.INVENTORY_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.virtworkbench.compute.domain.State <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.virtworkbench.compute.domain.State
	 * @see org.virtworkbench.compute.domain.impl.DomainPackageImpl#getState()
	 * @generated
	 */
	int STATE = 2;


	/**
	 * Returns the meta object for class '{@link org.virtworkbench.compute.domain.Domains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Domains</em>'.
	 * @see org.virtworkbench.compute.domain.Domains
	 * @generated
	 */
	EClass getDomains();

	/**
	 * Returns the meta object for the containment reference list '{@link org.virtworkbench.compute.domain.Domains#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Domains</em>'.
	 * @see org.virtworkbench.compute.domain.Domains#getDomains()
	 * @see #getDomains()
	 * @generated
	 */
	EReference getDomains_Domains();

	/**
	 * Returns the meta object for class '{@link org.virtworkbench.compute.domain.Domain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Domain</em>'.
	 * @see org.virtworkbench.compute.domain.Domain
	 * @generated
	 */
	EClass getDomain();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#getId()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#getState()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_State();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#getReason()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#getVcpu <em>Vcpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vcpu</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#getVcpu()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Vcpu();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#getMaxVcpu <em>Max Vcpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Vcpu</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#getMaxVcpu()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_MaxVcpu();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#getMemory()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#getMaxMemory <em>Max Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Memory</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#getMaxMemory()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_MaxMemory();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#isPersistent <em>Persistent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Persistent</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#isPersistent()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Persistent();

	/**
	 * Returns the meta object for the attribute '{@link org.virtworkbench.compute.domain.Domain#isAutostart <em>Autostart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Autostart</em>'.
	 * @see org.virtworkbench.compute.domain.Domain#isAutostart()
	 * @see #getDomain()
	 * @generated
	 */
	EAttribute getDomain_Autostart();

	/**
	 * Returns the meta object for enum '{@link org.virtworkbench.compute.domain.State <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.virtworkbench.compute.domain.State
	 * @generated
	 */
	EEnum getState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DomainFactory getDomainFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.virtworkbench.compute.domain.impl.DomainsImpl <em>Domains</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.compute.domain.impl.DomainsImpl
		 * @see org.virtworkbench.compute.domain.impl.DomainPackageImpl#getDomains()
		 * @generated
		 */
		EClass DOMAINS = eINSTANCE.getDomains();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOMAINS__DOMAINS = eINSTANCE.getDomains_Domains();

		/**
		 * The meta object literal for the '{@link org.virtworkbench.compute.domain.impl.DomainImpl <em>Domain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.compute.domain.impl.DomainImpl
		 * @see org.virtworkbench.compute.domain.impl.DomainPackageImpl#getDomain()
		 * @generated
		 */
		EClass DOMAIN = eINSTANCE.getDomain();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__ID = eINSTANCE.getDomain_Id();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__STATE = eINSTANCE.getDomain_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__REASON = eINSTANCE.getDomain_Reason();

		/**
		 * The meta object literal for the '<em><b>Vcpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__VCPU = eINSTANCE.getDomain_Vcpu();

		/**
		 * The meta object literal for the '<em><b>Max Vcpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__MAX_VCPU = eINSTANCE.getDomain_MaxVcpu();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__MEMORY = eINSTANCE.getDomain_Memory();

		/**
		 * The meta object literal for the '<em><b>Max Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__MAX_MEMORY = eINSTANCE.getDomain_MaxMemory();

		/**
		 * The meta object literal for the '<em><b>Persistent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__PERSISTENT = eINSTANCE.getDomain_Persistent();

		/**
		 * The meta object literal for the '<em><b>Autostart</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOMAIN__AUTOSTART = eINSTANCE.getDomain_Autostart();

		/**
		 * The meta object literal for the '{@link org.virtworkbench.compute.domain.State <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.virtworkbench.compute.domain.State
		 * @see org.virtworkbench.compute.domain.impl.DomainPackageImpl#getState()
		 * @generated
		 */
		EEnum STATE = eINSTANCE.getState();

	}

} //DomainPackage

/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.CpuTopology;
import org.virtworkbench.compute.definition.DefinitionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cpu Topology</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuTopologyImpl#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuTopologyImpl#getDies <em>Dies</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuTopologyImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuTopologyImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CpuTopologyImpl#getClusters <em>Clusters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CpuTopologyImpl extends MinimalEObjectImpl.Container implements CpuTopology {
	/**
	 * The default value of the '{@link #getSockets() <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected static final Long SOCKETS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSockets() <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected Long sockets = SOCKETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDies() <em>Dies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDies()
	 * @generated
	 * @ordered
	 */
	protected static final Long DIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDies() <em>Dies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDies()
	 * @generated
	 * @ordered
	 */
	protected Long dies = DIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected static final Long CORES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected Long cores = CORES_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected static final Long THREADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected Long threads = THREADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClusters() <em>Clusters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusters()
	 * @generated
	 * @ordered
	 */
	protected static final Long CLUSTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClusters() <em>Clusters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusters()
	 * @generated
	 * @ordered
	 */
	protected Long clusters = CLUSTERS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CpuTopologyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.CPU_TOPOLOGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSockets() {
		return sockets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSockets(Long newSockets) {
		Long oldSockets = sockets;
		sockets = newSockets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU_TOPOLOGY__SOCKETS, oldSockets, sockets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDies() {
		return dies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDies(Long newDies) {
		Long oldDies = dies;
		dies = newDies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU_TOPOLOGY__DIES, oldDies, dies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCores() {
		return cores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCores(Long newCores) {
		Long oldCores = cores;
		cores = newCores;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU_TOPOLOGY__CORES, oldCores, cores));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getThreads() {
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreads(Long newThreads) {
		Long oldThreads = threads;
		threads = newThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU_TOPOLOGY__THREADS, oldThreads, threads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getClusters() {
		return clusters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClusters(Long newClusters) {
		Long oldClusters = clusters;
		clusters = newClusters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CPU_TOPOLOGY__CLUSTERS, oldClusters, clusters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.CPU_TOPOLOGY__SOCKETS:
				return getSockets();
			case DefinitionPackage.CPU_TOPOLOGY__DIES:
				return getDies();
			case DefinitionPackage.CPU_TOPOLOGY__CORES:
				return getCores();
			case DefinitionPackage.CPU_TOPOLOGY__THREADS:
				return getThreads();
			case DefinitionPackage.CPU_TOPOLOGY__CLUSTERS:
				return getClusters();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.CPU_TOPOLOGY__SOCKETS:
				setSockets((Long)newValue);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__DIES:
				setDies((Long)newValue);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__CORES:
				setCores((Long)newValue);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__THREADS:
				setThreads((Long)newValue);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__CLUSTERS:
				setClusters((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DefinitionPackage.CPU_TOPOLOGY__SOCKETS:
				setSockets(SOCKETS_EDEFAULT);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__DIES:
				setDies(DIES_EDEFAULT);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__CORES:
				setCores(CORES_EDEFAULT);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__THREADS:
				setThreads(THREADS_EDEFAULT);
				return;
			case DefinitionPackage.CPU_TOPOLOGY__CLUSTERS:
				setClusters(CLUSTERS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DefinitionPackage.CPU_TOPOLOGY__SOCKETS:
				return SOCKETS_EDEFAULT == null ? sockets != null : !SOCKETS_EDEFAULT.equals(sockets);
			case DefinitionPackage.CPU_TOPOLOGY__DIES:
				return DIES_EDEFAULT == null ? dies != null : !DIES_EDEFAULT.equals(dies);
			case DefinitionPackage.CPU_TOPOLOGY__CORES:
				return CORES_EDEFAULT == null ? cores != null : !CORES_EDEFAULT.equals(cores);
			case DefinitionPackage.CPU_TOPOLOGY__THREADS:
				return THREADS_EDEFAULT == null ? threads != null : !THREADS_EDEFAULT.equals(threads);
			case DefinitionPackage.CPU_TOPOLOGY__CLUSTERS:
				return CLUSTERS_EDEFAULT == null ? clusters != null : !CLUSTERS_EDEFAULT.equals(clusters);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sockets: ");
		result.append(sockets);
		result.append(", dies: ");
		result.append(dies);
		result.append(", cores: ");
		result.append(cores);
		result.append(", threads: ");
		result.append(threads);
		result.append(", clusters: ");
		result.append(clusters);
		result.append(')');
		return result.toString();
	}

} //CpuTopologyImpl

/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DeviceAddress;
import org.virtworkbench.compute.definition.ZpciAddress;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device Address</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getBus <em>Bus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getMultifunction <em>Multifunction</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getController <em>Controller</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getReg <em>Reg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getCssid <em>Cssid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getSsid <em>Ssid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getDevno <em>Devno</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getIobase <em>Iobase</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getIrq <em>Irq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DeviceAddressImpl#getZpci <em>Zpci</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceAddressImpl extends MinimalEObjectImpl.Container implements DeviceAddress {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBus()
	 * @generated
	 * @ordered
	 */
	protected static final String BUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBus() <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBus()
	 * @generated
	 * @ordered
	 */
	protected String bus = BUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlot() <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlot()
	 * @generated
	 * @ordered
	 */
	protected static final String SLOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlot() <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlot()
	 * @generated
	 * @ordered
	 */
	protected String slot = SLOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected String function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultifunction() <em>Multifunction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultifunction()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MULTIFUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMultifunction() <em>Multifunction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultifunction()
	 * @generated
	 * @ordered
	 */
	protected Boolean multifunction = MULTIFUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getController() <em>Controller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getController()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTROLLER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getController() <em>Controller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getController()
	 * @generated
	 * @ordered
	 */
	protected String controller = CONTROLLER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected String target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final String PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected String port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReg() <em>Reg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReg()
	 * @generated
	 * @ordered
	 */
	protected static final String REG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReg() <em>Reg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReg()
	 * @generated
	 * @ordered
	 */
	protected String reg = REG_EDEFAULT;

	/**
	 * The default value of the '{@link #getCssid() <em>Cssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCssid()
	 * @generated
	 * @ordered
	 */
	protected static final String CSSID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCssid() <em>Cssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCssid()
	 * @generated
	 * @ordered
	 */
	protected String cssid = CSSID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSsid() <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsid()
	 * @generated
	 * @ordered
	 */
	protected static final String SSID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSsid() <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsid()
	 * @generated
	 * @ordered
	 */
	protected String ssid = SSID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDevno() <em>Devno</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevno()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVNO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDevno() <em>Devno</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevno()
	 * @generated
	 * @ordered
	 */
	protected String devno = DEVNO_EDEFAULT;

	/**
	 * The default value of the '{@link #getIobase() <em>Iobase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIobase()
	 * @generated
	 * @ordered
	 */
	protected static final String IOBASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIobase() <em>Iobase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIobase()
	 * @generated
	 * @ordered
	 */
	protected String iobase = IOBASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIrq() <em>Irq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrq()
	 * @generated
	 * @ordered
	 */
	protected static final String IRQ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIrq() <em>Irq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrq()
	 * @generated
	 * @ordered
	 */
	protected String irq = IRQ_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected String base = BASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getZpci() <em>Zpci</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZpci()
	 * @generated
	 * @ordered
	 */
	protected ZpciAddress zpci;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceAddressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DEVICE_ADDRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBus() {
		return bus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBus(String newBus) {
		String oldBus = bus;
		bus = newBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__BUS, oldBus, bus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSlot() {
		return slot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlot(String newSlot) {
		String oldSlot = slot;
		slot = newSlot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__SLOT, oldSlot, slot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(String newFunction) {
		String oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMultifunction() {
		return multifunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultifunction(Boolean newMultifunction) {
		Boolean oldMultifunction = multifunction;
		multifunction = newMultifunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__MULTIFUNCTION, oldMultifunction, multifunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getController() {
		return controller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setController(String newController) {
		String oldController = controller;
		controller = newController;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__CONTROLLER, oldController, controller));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(String newTarget) {
		String oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(String newPort) {
		String oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReg() {
		return reg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReg(String newReg) {
		String oldReg = reg;
		reg = newReg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__REG, oldReg, reg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCssid() {
		return cssid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCssid(String newCssid) {
		String oldCssid = cssid;
		cssid = newCssid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__CSSID, oldCssid, cssid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSsid() {
		return ssid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSsid(String newSsid) {
		String oldSsid = ssid;
		ssid = newSsid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__SSID, oldSsid, ssid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevno() {
		return devno;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevno(String newDevno) {
		String oldDevno = devno;
		devno = newDevno;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__DEVNO, oldDevno, devno));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIobase() {
		return iobase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIobase(String newIobase) {
		String oldIobase = iobase;
		iobase = newIobase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__IOBASE, oldIobase, iobase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIrq() {
		return irq;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIrq(String newIrq) {
		String oldIrq = irq;
		irq = newIrq;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__IRQ, oldIrq, irq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(String newBase) {
		String oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZpciAddress getZpci() {
		return zpci;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetZpci(ZpciAddress newZpci, NotificationChain msgs) {
		ZpciAddress oldZpci = zpci;
		zpci = newZpci;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__ZPCI, oldZpci, newZpci);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZpci(ZpciAddress newZpci) {
		if (newZpci != zpci) {
			NotificationChain msgs = null;
			if (zpci != null)
				msgs = ((InternalEObject)zpci).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICE_ADDRESS__ZPCI, null, msgs);
			if (newZpci != null)
				msgs = ((InternalEObject)newZpci).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICE_ADDRESS__ZPCI, null, msgs);
			msgs = basicSetZpci(newZpci, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICE_ADDRESS__ZPCI, newZpci, newZpci));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DEVICE_ADDRESS__ZPCI:
				return basicSetZpci(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DEVICE_ADDRESS__TYPE:
				return getType();
			case DefinitionPackage.DEVICE_ADDRESS__DOMAIN:
				return getDomain();
			case DefinitionPackage.DEVICE_ADDRESS__BUS:
				return getBus();
			case DefinitionPackage.DEVICE_ADDRESS__SLOT:
				return getSlot();
			case DefinitionPackage.DEVICE_ADDRESS__FUNCTION:
				return getFunction();
			case DefinitionPackage.DEVICE_ADDRESS__MULTIFUNCTION:
				return getMultifunction();
			case DefinitionPackage.DEVICE_ADDRESS__CONTROLLER:
				return getController();
			case DefinitionPackage.DEVICE_ADDRESS__TARGET:
				return getTarget();
			case DefinitionPackage.DEVICE_ADDRESS__UNIT:
				return getUnit();
			case DefinitionPackage.DEVICE_ADDRESS__PORT:
				return getPort();
			case DefinitionPackage.DEVICE_ADDRESS__REG:
				return getReg();
			case DefinitionPackage.DEVICE_ADDRESS__CSSID:
				return getCssid();
			case DefinitionPackage.DEVICE_ADDRESS__SSID:
				return getSsid();
			case DefinitionPackage.DEVICE_ADDRESS__DEVNO:
				return getDevno();
			case DefinitionPackage.DEVICE_ADDRESS__IOBASE:
				return getIobase();
			case DefinitionPackage.DEVICE_ADDRESS__IRQ:
				return getIrq();
			case DefinitionPackage.DEVICE_ADDRESS__BASE:
				return getBase();
			case DefinitionPackage.DEVICE_ADDRESS__ZPCI:
				return getZpci();
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
			case DefinitionPackage.DEVICE_ADDRESS__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__DOMAIN:
				setDomain((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__BUS:
				setBus((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__SLOT:
				setSlot((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__FUNCTION:
				setFunction((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__MULTIFUNCTION:
				setMultifunction((Boolean)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__CONTROLLER:
				setController((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__TARGET:
				setTarget((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__UNIT:
				setUnit((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__PORT:
				setPort((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__REG:
				setReg((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__CSSID:
				setCssid((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__SSID:
				setSsid((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__DEVNO:
				setDevno((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__IOBASE:
				setIobase((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__IRQ:
				setIrq((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__BASE:
				setBase((String)newValue);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__ZPCI:
				setZpci((ZpciAddress)newValue);
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
			case DefinitionPackage.DEVICE_ADDRESS__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__BUS:
				setBus(BUS_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__SLOT:
				setSlot(SLOT_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__MULTIFUNCTION:
				setMultifunction(MULTIFUNCTION_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__CONTROLLER:
				setController(CONTROLLER_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__REG:
				setReg(REG_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__CSSID:
				setCssid(CSSID_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__SSID:
				setSsid(SSID_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__DEVNO:
				setDevno(DEVNO_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__IOBASE:
				setIobase(IOBASE_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__IRQ:
				setIrq(IRQ_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case DefinitionPackage.DEVICE_ADDRESS__ZPCI:
				setZpci((ZpciAddress)null);
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
			case DefinitionPackage.DEVICE_ADDRESS__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.DEVICE_ADDRESS__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case DefinitionPackage.DEVICE_ADDRESS__BUS:
				return BUS_EDEFAULT == null ? bus != null : !BUS_EDEFAULT.equals(bus);
			case DefinitionPackage.DEVICE_ADDRESS__SLOT:
				return SLOT_EDEFAULT == null ? slot != null : !SLOT_EDEFAULT.equals(slot);
			case DefinitionPackage.DEVICE_ADDRESS__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case DefinitionPackage.DEVICE_ADDRESS__MULTIFUNCTION:
				return MULTIFUNCTION_EDEFAULT == null ? multifunction != null : !MULTIFUNCTION_EDEFAULT.equals(multifunction);
			case DefinitionPackage.DEVICE_ADDRESS__CONTROLLER:
				return CONTROLLER_EDEFAULT == null ? controller != null : !CONTROLLER_EDEFAULT.equals(controller);
			case DefinitionPackage.DEVICE_ADDRESS__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case DefinitionPackage.DEVICE_ADDRESS__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case DefinitionPackage.DEVICE_ADDRESS__PORT:
				return PORT_EDEFAULT == null ? port != null : !PORT_EDEFAULT.equals(port);
			case DefinitionPackage.DEVICE_ADDRESS__REG:
				return REG_EDEFAULT == null ? reg != null : !REG_EDEFAULT.equals(reg);
			case DefinitionPackage.DEVICE_ADDRESS__CSSID:
				return CSSID_EDEFAULT == null ? cssid != null : !CSSID_EDEFAULT.equals(cssid);
			case DefinitionPackage.DEVICE_ADDRESS__SSID:
				return SSID_EDEFAULT == null ? ssid != null : !SSID_EDEFAULT.equals(ssid);
			case DefinitionPackage.DEVICE_ADDRESS__DEVNO:
				return DEVNO_EDEFAULT == null ? devno != null : !DEVNO_EDEFAULT.equals(devno);
			case DefinitionPackage.DEVICE_ADDRESS__IOBASE:
				return IOBASE_EDEFAULT == null ? iobase != null : !IOBASE_EDEFAULT.equals(iobase);
			case DefinitionPackage.DEVICE_ADDRESS__IRQ:
				return IRQ_EDEFAULT == null ? irq != null : !IRQ_EDEFAULT.equals(irq);
			case DefinitionPackage.DEVICE_ADDRESS__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case DefinitionPackage.DEVICE_ADDRESS__ZPCI:
				return zpci != null;
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
		result.append(" (type: ");
		result.append(type);
		result.append(", domain: ");
		result.append(domain);
		result.append(", bus: ");
		result.append(bus);
		result.append(", slot: ");
		result.append(slot);
		result.append(", function: ");
		result.append(function);
		result.append(", multifunction: ");
		result.append(multifunction);
		result.append(", controller: ");
		result.append(controller);
		result.append(", target: ");
		result.append(target);
		result.append(", unit: ");
		result.append(unit);
		result.append(", port: ");
		result.append(port);
		result.append(", reg: ");
		result.append(reg);
		result.append(", cssid: ");
		result.append(cssid);
		result.append(", ssid: ");
		result.append(ssid);
		result.append(", devno: ");
		result.append(devno);
		result.append(", iobase: ");
		result.append(iobase);
		result.append(", irq: ");
		result.append(irq);
		result.append(", base: ");
		result.append(base);
		result.append(')');
		return result.toString();
	}

} //DeviceAddressImpl

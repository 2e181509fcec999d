package a;
import org.eclipse.swt.SWT;
class A {}

package a;
import org.virtworkbench.compute.internal.Reader;
class A {}

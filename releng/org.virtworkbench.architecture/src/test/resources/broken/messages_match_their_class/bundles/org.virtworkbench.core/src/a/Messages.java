package a;
class Messages extends NLS {
	public static String One, Two;
}

package org.virtworkbench.libvirt.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.libvirt.ConnectAuth;
import org.libvirt.jna.virConnectCredential;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.Prompter.Question;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/**
 * Answers libvirt's questions while it opens a connection, by asking a person. libvirt itself has looked into auth.conf before. Replaces
 * libvirt-java's own callback, which hands libvirt memory of JNA's that libvirt then frees: the process aborts after some logins. Here
 * an answer is malloc'ed, as virConnectAuthCallbackPtr demands.
 */
final class PasswordAuth extends ConnectAuth {

	/** struct _virConnectCredential of libvirt-host.h: type, prompt, challenge, defresult, result, resultlen. */
	private static final int POINTER = Native.POINTER_SIZE;
	private static final long PROMPT = POINTER;
	private static final long DEFAULT_RESULT = 3L * POINTER;
	private static final long RESULT = 4L * POINTER;
	private static final long RESULT_LENGTH = 5L * POINTER;
	private static final long SIZE = 6L * POINTER;

	private final Prompter prompter;
	private volatile boolean asking;
	private volatile boolean asked;
	private volatile boolean unanswered;
	private volatile Throwable failure;

	PasswordAuth(Prompter prompter) {
		this.prompter = prompter;
		credType = new CredentialType[] { CredentialType.VIR_CRED_USERNAME, CredentialType.VIR_CRED_AUTHNAME,
				CredentialType.VIR_CRED_PASSPHRASE, CredentialType.VIR_CRED_ECHOPROMPT, CredentialType.VIR_CRED_NOECHOPROMPT,
				CredentialType.VIR_CRED_REALM };
	}

	/** Whether a person is thinking now: no deadline runs meanwhile. */
	boolean asking() {
		return asking;
	}

	/** Whether there was a question at all. */
	boolean asked() {
		return asked;
	}

	/** Whether a question stayed without an answer. */
	boolean unanswered() {
		return unanswered;
	}

	/** What the prompter threw, or null. */
	Throwable failure() {
		return failure;
	}

	@Override
	public int authCallback(virConnectCredential credentials, int count, Pointer data) {
		// JNA would write its own copy of the fields over ours when this returns
		credentials.setAutoWrite(false);
		try {
			Pointer first = credentials.getPointer();
			for (int i = 0; i < count; i++)
				if (!answer(first.share(i * SIZE))) {
					unanswered = true;
					return -1;
				}
			return 0;
		} catch (RuntimeException | Error e) {
			// nothing may leave a callback: there is only native code above
			failure = e;
			return -1;
		}
	}

	private boolean answer(Pointer credential) {
		CredentialType type = CredentialType.mapFromInt(credential.getInt(0));
		Pointer prompt = credential.getPointer(PROMPT);
		Pointer proposal = credential.getPointer(DEFAULT_RESULT);
		String text = prompt == null ? "" : prompt.getString(0, "UTF-8"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean hostKey = type == CredentialType.VIR_CRED_ECHOPROMPT && text.contains("SSH"); //$NON-NLS-1$
		Question.Kind kind = switch (type) {
		case VIR_CRED_PASSPHRASE, VIR_CRED_NOECHOPROMPT -> Question.Kind.PASSWORD;
		default -> hostKey ? Question.Kind.CONFIRM : Question.Kind.USER;
		};
		Optional<String> answer;
		asking = true;
		asked = true;
		try {
			answer = prompter.ask(new Question(kind, text.isBlank() ? Messages.Password : text,
					proposal == null ? null : proposal.getString(0, "UTF-8"))); //$NON-NLS-1$
		} finally {
			asking = false;
		}
		if (answer.isEmpty())
			return false;
		// libssh's own question is answered by one letter
		byte[] result = (hostKey ? answer.get().substring(0, Math.min(1, answer.get().length())) : answer.get())
				.getBytes(StandardCharsets.UTF_8);
		Pointer memory = new Pointer(Native.malloc(result.length + 1L));
		memory.write(0, result, 0, result.length);
		memory.setByte(result.length, (byte) 0);
		credential.setPointer(RESULT, memory);
		credential.setInt(RESULT_LENGTH, result.length);
		return true;
	}

	@Override
	public int callback(Credential[] credentials) {
		throw new UnsupportedOperationException("authCallback answers"); //$NON-NLS-1$
	}
}

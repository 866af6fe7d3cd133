using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Register code as bytes, for snapshots. Equal programs give equal bytes.</summary>
/// <remarks>
/// Numbers are variable-length; texts are in one table; states are not written, as they follow from the order of the
/// instructions; positions are written as differences.
/// </remarks>
internal static class IrSerializer
{
    /// <summary>The layout described by <see cref="IrWriter"/>. Readers keep knowing old ones.</summary>
    public const int Version = 1;

    public static byte[] Write(IrProgram program) => new IrWriter().Write(program);

    /// <summary>Reads a program and verifies it; trusts nothing.</summary>
    /// <exception cref="MontySnapshotException">The bytes are not a well-formed program.</exception>
    public static IrProgram Read(ReadOnlySpan<byte> bytes)
    {
        IrProgram program = new IrReader(bytes.ToArray()).Read();
        if (IrVerifier.Verify(program) is { } error)
            throw new MontySnapshotException($"The snapshot's program is not well formed: {error}.");
        return program;
    }
}

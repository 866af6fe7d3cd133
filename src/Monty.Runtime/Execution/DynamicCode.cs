using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Compiles and runs source text that a script made.</summary>
internal static class DynamicCode
{
    // In proportion to what compiling takes; the bytes were measured.
    private const int OperationsPerCharacter = 100;
    private const int OperationsPerProgram = 10_000;
    private const int BytesPerCharacter = 200;
    private const long BytesPerSerializedByte = 20;
    private const int BytesPerProgram = 16_000;

    /// <summary>What a program of this size takes up while it can be reached.</summary>
    public static long SizeOf(CodeProgram program) => BytesPerProgram + (BytesPerSerializedByte * program.Serialized.Length);

    /// <exception cref="RaisedException">SyntaxError.</exception>
    /// <exception cref="ResourceLimitException">The text is too long.</exception>
    public static CodeProgram Compile(PyContext context, string source, string fileName, SourceMode mode)
    {
        long longest = context.Meter.Limits.SourceSize;
        if (source.Length > longest)
            throw new ResourceLimitException(nameof(MeterLimits.SourceSize), longest, source.Length);
        if (source.Contains('\0', StringComparison.Ordinal))
            throw Errors.SyntaxError("source code string cannot contain null bytes").ToException();
        context.Meter.ChargeWork(OperationsPerProgram + ((long)OperationsPerCharacter * source.Length));
        context.Meter.ChargeBytes(BytesPerProgram + ((long)BytesPerCharacter * source.Length));
        try
        {
            CodeProgram program = context.Compiler!.Compile(source, fileName, mode, context.Meter.LookAtClock);
            return SyntaxWarnings.TryShow(context, program.Warnings, showsLines: false) ? program : throw context.SignalException();
        }
        catch (MontySyntaxException error)
        {
            if (!SyntaxWarnings.TryShow(context, error.Warnings, showsLines: false))
                throw context.SignalException();
            throw SyntaxErrorValue.OfText(error).ToException();
        }
    }

    /// <summary>Runs a program's top level; a callback in tail position.</summary>
    public static PyValue Run(PyContext context, CodeProgram program, PyDict globals, PyValue locals)
    {
        if (!globals.TryGetStr(context, ModuleNames.Builtins, out _))
            globals.SetStr(context, ModuleNames.Builtins, ModuleRegistry.Find("builtins")!);
        CodeObject code = program.Codes[0];
        var space = new GlobalNamespace(program, globals);
        space.TakeBuiltins(context);
        var function = new PyFunction(code, space, [], [], [], context.SitesOf(code));
        return function.Call1(context, default, locals);
    }
}

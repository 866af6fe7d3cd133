using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Monty.Generators.Tests;

/// <summary>Runs a generator over sources that stand for the runtime.</summary>
internal static class GeneratorRun
{
    /// <summary>As much of the contract as declarations name.</summary>
    private const string Contract = """
        namespace System { public struct ReadOnlySpan<T> { } }
        namespace Monty.Runtime.Core
        {
            public class PyContext { }
            public struct PyValue { }
            public class PyObject { }
            [System.AttributeUsage(System.AttributeTargets.Class)]
            public class HeapKindAttribute(int number) : System.Attribute { public int Number => number; }
        }
        namespace Monty.Runtime.Values
        {
            public class PyStr : Monty.Runtime.Core.PyObject { }
            public class PyType : Monty.Runtime.Core.PyObject { public static PyType Builtin(string name) => new(); }
        }
        namespace Monty.Runtime.Calls
        {
            public struct KeywordArguments { }
            public class PyMethodAttribute(string signature) : System.Attribute { public string Signature => signature; }
            public class PyFunctionAttribute(string signature) : System.Attribute { public string Signature => signature; public string Finite1 { get; set; } = ""; public string Quick2 { get; set; } = ""; }
            public class PyConstructorAttribute(string signature) : System.Attribute { public string Signature => signature; }
            public class PyGetterAttribute(string name) : System.Attribute { public string Name => name; }
            public class PySetterAttribute(string name) : System.Attribute { public string Name => name; }
            public class PyConstantAttribute(string name) : System.Attribute { public string Name => name; }
            public class PyModuleAttribute(string name) : System.Attribute { public string Name => name; public string PublicName { get; set; } = ""; }
        }
        """;

    private const string Usings = """
        using System;
        using Monty.Runtime.Calls;
        using Monty.Runtime.Core;
        using Monty.Runtime.Values;
        namespace Sample;

        """;

    private static readonly MetadataReference[] References = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    /// <summary>A compilation of the contract and one more file.</summary>
    public static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Monty.Runtime",
        [CSharpSyntaxTree.ParseText(Contract, path: "Contract.cs"), CSharpSyntaxTree.ParseText(Usings + source, path: "Sample.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A driver that remembers which steps it could take from its cache.</summary>
    public static GeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The diagnostics of all generators.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(string source) => CSharpGeneratorDriver
        .Create(new NativeMembersGenerator(), new HeapKindsGenerator(), new TypeObjectsGenerator())
        .RunGenerators(Compile(source))
        .GetRunResult()
        .Diagnostics;
}

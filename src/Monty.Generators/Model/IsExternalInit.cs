namespace System.Runtime.CompilerServices;

/// <summary>Records need it, and netstandard2.0 does not have it.</summary>
internal static class IsExternalInit
{
}

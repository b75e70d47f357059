Console.WriteLine("The benchmarks come with the host.");

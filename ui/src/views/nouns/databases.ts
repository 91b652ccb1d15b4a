/** The databases for which a query can be written, in the order in which they are offered. */
import type { SystemDatabase } from "../../api/types/SystemDatabase";

export const DATABASES: readonly SystemDatabase[] = ["unstated", "none", "postgresql", "mysql", "sql_server", "oracle", "sqlite", "duckdb", "spark_sql"];

-- Nobody but the administrator makes anything in public: each subgraph owns a schema of its own,
-- and the `prepare` step makes those, their roles and the extensions.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON DATABASE cep FROM PUBLIC;
GRANT CONNECT ON DATABASE cep TO PUBLIC;

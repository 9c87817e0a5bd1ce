// swift-format-ignore-file
// Made by Scripts/generate-xen-lines.sh from Documentation/data/xen-grant-table-lines.tsv: edit that.

/// The grant-table messages of Xen and their source lines as tab-separated text, one a line; generated.
enum XenGrantTableLinesGenerated {
  /// Columns: file, macro, format, first line, last line, releases.
  static let text = #"""
file	macro	format	first_line	last_line	releases
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1929	1930	4.16.0
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1936	1937	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1947	1948	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1968	1969	4.17.7
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1974	1975	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1976	1977	4.21.0 4.21.1
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1995	1996	4.18.6 4.19.6 4.20.4
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1996	1997	4.22.0
common/grant_table.c	dprintk	%pd: invalid grant table version 0 requested	1997	1998	4.21.2
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	1935	1937	4.16.0
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	1942	1944	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	1953	1955	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	1974	1976	4.17.7
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	1980	1982	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	1982	1984	4.21.0 4.21.1
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	2001	2003	4.18.6 4.19.6 4.20.4
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	2002	2004	4.22.0
common/grant_table.c	dprintk	%pd: requested grant version (%u) greater than supported (%u)	2003	2005	4.21.2
common/grant_table.c	printk	%s [ key '%c' pressed	2618	2618	4.0.0
common/grant_table.c	printk	%s [ key '%c' pressed	2658	2658	4.0.1 4.0.2 4.0.3
common/grant_table.c	printk	%s [ key '%c' pressed	2659	2659	4.0.4
common/grant_table.c	printk	%s [ key '%c' pressed	2686	2686	4.1.0 4.1.1 4.1.2
common/grant_table.c	printk	%s [ key '%c' pressed	2690	2690	4.1.3 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	printk	%s [ key '%c' pressed	2695	2695	4.1.4
common/grant_table.c	printk	%s [ key '%c' pressed	2845	2845	4.2.1 4.2.2 4.2.3
common/grant_table.c	printk	%s [ key '%c' pressed	2847	2847	4.2.0
common/grant_table.c	printk	%s [ key '%c' pressed	2861	2861	4.3.0 4.3.1
common/grant_table.c	printk	%s [ key '%c' pressed	2881	2881	4.2.4 4.2.5
common/grant_table.c	printk	%s [ key '%c' pressed	2896	2896	4.4.0 4.4.1 4.4.2
common/grant_table.c	printk	%s [ key '%c' pressed	2897	2897	4.3.2 4.3.3 4.3.4
common/grant_table.c	printk	%s [ key '%c' pressed	2899	2899	4.4.3 4.4.4
common/grant_table.c	printk	%s [ key '%c' pressed	3079	3079	4.5.0
common/grant_table.c	printk	%s [ key '%c' pressed	3082	3082	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	%s [ key '%c' pressed	3454	3454	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	printk	%s [ key '%c' pressed	3494	3494	4.6.6
common/grant_table.c	printk	%s [ key '%c' pressed	3502	3502	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	%s [ key '%c' pressed	3542	3542	4.7.3
common/grant_table.c	printk	%s [ key '%c' pressed	3550	3550	4.8.0 4.8.1
common/grant_table.c	printk	%s [ key '%c' pressed	3589	3589	4.9.0
common/grant_table.c	printk	%s [ key '%c' pressed	3604	3604	4.7.4
common/grant_table.c	printk	%s [ key '%c' pressed	3641	3641	4.8.2
common/grant_table.c	printk	%s [ key '%c' pressed	3651	3651	4.8.3 4.9.1
common/grant_table.c	printk	%s [ key '%c' pressed	3656	3656	4.7.5 4.7.6
common/grant_table.c	printk	%s [ key '%c' pressed	3703	3703	4.9.2
common/grant_table.c	printk	%s [ key '%c' pressed	3704	3704	4.8.4
common/grant_table.c	printk	%s [ key '%c' pressed	3747	3747	4.9.3 4.9.4
common/grant_table.c	printk	%s [ key '%c' pressed	3748	3748	4.8.5
common/grant_table.c	printk	%s [ key '%c' pressed	3876	3876	4.10.0
common/grant_table.c	printk	%s [ key '%c' pressed	3934	3934	4.10.1
common/grant_table.c	printk	%s [ key '%c' pressed	3978	3978	4.10.2 4.10.3
common/grant_table.c	printk	%s [ key '%c' pressed	3979	3979	4.11.0
common/grant_table.c	printk	%s [ key '%c' pressed	3982	3982	4.11.4
common/grant_table.c	printk	%s [ key '%c' pressed	3983	3983	4.11.1
common/grant_table.c	printk	%s [ key '%c' pressed	3984	3984	4.10.4
common/grant_table.c	printk	%s [ key '%c' pressed	3989	3989	4.11.2 4.11.3
common/grant_table.c	printk	%s [ key '%c' pressed	3997	3997	4.12.0
common/grant_table.c	printk	%s [ key '%c' pressed	4001	4001	4.12.1
common/grant_table.c	printk	%s [ key '%c' pressed	4029	4029	4.12.2
common/grant_table.c	printk	%s [ key '%c' pressed	4031	4031	4.12.3 4.12.4
common/grant_table.c	printk	%s [ key '%c' pressed	4108	4108	4.13.1 4.13.2
common/grant_table.c	printk	%s [ key '%c' pressed	4115	4115	4.13.0
common/grant_table.c	printk	%s [ key '%c' pressed	4117	4117	4.13.3
common/grant_table.c	printk	%s [ key '%c' pressed	4142	4142	4.14.0 4.14.1
common/grant_table.c	printk	%s [ key '%c' pressed	4151	4151	4.14.2
common/grant_table.c	printk	%s [ key '%c' pressed	4173	4173	4.15.0-rc1 4.15.0-rc2
common/grant_table.c	printk	%s [ key '%c' pressed	4182	4182	4.13.4
common/grant_table.c	printk	%s [ key '%c' pressed	4184	4184	4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	%s [ key '%c' pressed	4203	4203	4.13.5
common/grant_table.c	printk	%s [ key '%c' pressed	4216	4216	4.14.3
common/grant_table.c	printk	%s [ key '%c' pressed	4224	4224	4.14.4 4.14.5
common/grant_table.c	printk	%s [ key '%c' pressed	4237	4237	4.14.6
common/grant_table.c	printk	%s [ key '%c' pressed	4250	4250	4.15.1
common/grant_table.c	printk	%s [ key '%c' pressed	4255	4255	4.16.0
common/grant_table.c	printk	%s [ key '%c' pressed	4258	4258	4.15.2 4.15.3
common/grant_table.c	printk	%s [ key '%c' pressed	4262	4262	4.16.1 4.16.2
common/grant_table.c	printk	%s [ key '%c' pressed	4271	4271	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	%s [ key '%c' pressed	4275	4275	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	%s [ key '%c' pressed	4286	4286	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	%s [ key '%c' pressed	4348	4348	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	%s [ key '%c' pressed	4351	4351	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	%s [ key '%c' pressed	4353	4353	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	%s [ key '%c' pressed	4363	4363	4.17.7
common/grant_table.c	printk	%s [ key '%c' pressed	4373	4373	4.21.0 4.21.1
common/grant_table.c	printk	%s [ key '%c' pressed	4425	4425	4.18.6
common/grant_table.c	printk	%s [ key '%c' pressed	4428	4428	4.19.6
common/grant_table.c	printk	%s [ key '%c' pressed	4431	4431	4.20.4
common/grant_table.c	printk	%s [ key '%c' pressed	4447	4447	4.22.0
common/grant_table.c	printk	%s [ key '%c' pressed	4451	4451	4.21.2
common/grant_table.c	printk	%s ] done	2621	2621	4.0.0
common/grant_table.c	printk	%s ] done	2661	2661	4.0.1 4.0.2 4.0.3
common/grant_table.c	printk	%s ] done	2662	2662	4.0.4
common/grant_table.c	printk	%s ] done	2689	2689	4.1.0 4.1.1 4.1.2
common/grant_table.c	printk	%s ] done	2693	2693	4.1.3 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	printk	%s ] done	2698	2698	4.1.4
common/grant_table.c	printk	%s ] done	2848	2848	4.2.1 4.2.2 4.2.3
common/grant_table.c	printk	%s ] done	2850	2850	4.2.0
common/grant_table.c	printk	%s ] done	2864	2864	4.3.0 4.3.1
common/grant_table.c	printk	%s ] done	2884	2884	4.2.4 4.2.5
common/grant_table.c	printk	%s ] done	2899	2899	4.4.0 4.4.1 4.4.2
common/grant_table.c	printk	%s ] done	2900	2900	4.3.2 4.3.3 4.3.4
common/grant_table.c	printk	%s ] done	2902	2902	4.4.3 4.4.4
common/grant_table.c	printk	%s ] done	3082	3082	4.5.0
common/grant_table.c	printk	%s ] done	3085	3085	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	%s ] done	3457	3457	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	printk	%s ] done	3497	3497	4.6.6
common/grant_table.c	printk	%s ] done	3505	3505	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	%s ] done	3545	3545	4.7.3
common/grant_table.c	printk	%s ] done	3553	3553	4.8.0 4.8.1
common/grant_table.c	printk	%s ] done	3592	3592	4.9.0
common/grant_table.c	printk	%s ] done	3607	3607	4.7.4
common/grant_table.c	printk	%s ] done	3644	3644	4.8.2
common/grant_table.c	printk	%s ] done	3654	3654	4.8.3 4.9.1
common/grant_table.c	printk	%s ] done	3659	3659	4.7.5 4.7.6
common/grant_table.c	printk	%s ] done	3706	3706	4.9.2
common/grant_table.c	printk	%s ] done	3707	3707	4.8.4
common/grant_table.c	printk	%s ] done	3750	3750	4.9.3 4.9.4
common/grant_table.c	printk	%s ] done	3751	3751	4.8.5
common/grant_table.c	printk	%s ] done	3879	3879	4.10.0
common/grant_table.c	printk	%s ] done	3937	3937	4.10.1
common/grant_table.c	printk	%s ] done	3981	3981	4.10.2 4.10.3
common/grant_table.c	printk	%s ] done	3982	3982	4.11.0
common/grant_table.c	printk	%s ] done	3985	3985	4.11.4
common/grant_table.c	printk	%s ] done	3986	3986	4.11.1
common/grant_table.c	printk	%s ] done	3987	3987	4.10.4
common/grant_table.c	printk	%s ] done	3992	3992	4.11.2 4.11.3
common/grant_table.c	printk	%s ] done	4000	4000	4.12.0
common/grant_table.c	printk	%s ] done	4004	4004	4.12.1
common/grant_table.c	printk	%s ] done	4032	4032	4.12.2
common/grant_table.c	printk	%s ] done	4034	4034	4.12.3 4.12.4
common/grant_table.c	printk	%s ] done	4111	4111	4.13.1 4.13.2
common/grant_table.c	printk	%s ] done	4118	4118	4.13.0
common/grant_table.c	printk	%s ] done	4120	4120	4.13.3
common/grant_table.c	printk	%s ] done	4151	4151	4.14.0 4.14.1
common/grant_table.c	printk	%s ] done	4160	4160	4.14.2
common/grant_table.c	printk	%s ] done	4182	4182	4.15.0-rc1 4.15.0-rc2
common/grant_table.c	printk	%s ] done	4185	4185	4.13.4
common/grant_table.c	printk	%s ] done	4193	4193	4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	%s ] done	4206	4206	4.13.5
common/grant_table.c	printk	%s ] done	4225	4225	4.14.3
common/grant_table.c	printk	%s ] done	4233	4233	4.14.4 4.14.5
common/grant_table.c	printk	%s ] done	4246	4246	4.14.6
common/grant_table.c	printk	%s ] done	4259	4259	4.15.1
common/grant_table.c	printk	%s ] done	4264	4264	4.16.0
common/grant_table.c	printk	%s ] done	4267	4267	4.15.2 4.15.3
common/grant_table.c	printk	%s ] done	4271	4271	4.16.1 4.16.2
common/grant_table.c	printk	%s ] done	4280	4280	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	%s ] done	4284	4284	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	%s ] done	4295	4295	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	%s ] done	4357	4357	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	%s ] done	4360	4360	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	%s ] done	4362	4362	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	%s ] done	4372	4372	4.17.7
common/grant_table.c	printk	%s ] done	4382	4382	4.21.0 4.21.1
common/grant_table.c	printk	%s ] done	4434	4434	4.18.6
common/grant_table.c	printk	%s ] done	4437	4437	4.19.6
common/grant_table.c	printk	%s ] done	4440	4440	4.20.4
common/grant_table.c	printk	%s ] done	4456	4456	4.22.0
common/grant_table.c	printk	%s ] done	4460	4460	4.21.2
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1736	1737	4.10.0
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1779	1780	4.10.1
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1795	1796	4.12.0
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1799	1800	4.12.1
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1816	1817	4.11.4
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1817	1818	4.11.0
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1818	1819	4.10.2 4.10.3
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1821	1822	4.11.1 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1822	1823	4.10.4
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1825	1826	4.11.2 4.11.3
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1856	1857	4.13.1 4.13.2
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1865	1866	4.13.0 4.13.3
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1879	1880	4.13.4
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1886	1887	4.13.5
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1889	1890	4.14.0 4.14.1
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1898	1899	4.14.2
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1911	1912	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1912	1913	4.14.3
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1914	1915	4.16.0
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1919	1920	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1921	1922	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1925	1926	4.15.1
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1932	1933	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1953	1954	4.17.7
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1959	1960	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1961	1962	4.21.0 4.21.1
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1980	1981	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1981	1982	4.22.0
common/grant_table.c	gdprintk	Allocation failure when expanding d%d grant table	1982	1983	4.21.2
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	597	597	3.1.0-branched
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	840	840	3.3.0-branched
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1128	1128	4.0.0
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1168	1168	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1169	1169	4.0.4
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1203	1203	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1207	1207	4.1.3
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1236	1236	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1251	1251	4.2.0
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1283	1283	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1295	1295	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1296	1296	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1351	1351	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1539	1539	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1552	1552	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1579	1579	4.6.6
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1592	1592	4.7.3 4.9.0
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1600	1600	4.8.3
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1608	1608	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1651	1651	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Allocation failure when expanding grant table.	1690	1690	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	668	669	4.10.0 4.10.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	700	701	4.12.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	702	703	4.12.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	703	704	4.11.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	707	708	4.10.2 4.10.3 4.11.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	709	710	4.10.4 4.11.2 4.11.3 4.11.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	731	732	4.10.0 4.10.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	733	734	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	742	743	4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	758	759	4.13.0 4.13.1 4.13.2 4.13.3
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	763	764	4.12.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	766	767	4.11.0 4.12.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	770	771	4.10.2 4.10.3 4.11.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	773	774	4.10.4 4.11.2 4.11.3 4.11.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	783	784	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	787	788	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	797	798	4.12.2 4.12.3 4.12.4 4.13.4 4.13.5
common/grant_table.c	gdprintk	Attempt to write-pin a r/o grant entry	797	798	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3 4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	798	799	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	799	800	4.14.0 4.14.1 4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Attempt to write-pin a r/o grant entry	801	802	4.18.6 4.19.6 4.20.4 4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	803	804	4.17.7
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	812	813	4.13.0 4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	813	814	4.13.3
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	814	815	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	838	839	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	842	843	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	853	854	4.14.0 4.14.1 4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	854	855	4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	858	859	4.17.7
common/grant_table.c	gdprintk	Attempt to write-pin a r/o grant entry	863	864	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3 4.21.0 4.21.1
common/grant_table.c	gdprintk	Attempt to write-pin a r/o grant entry	867	868	4.18.6 4.19.6 4.20.4 4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry	869	870	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	198	199	3.0.2-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	210	211	3.0.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	217	218	3.0.3-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	220	221	3.0.4-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	274	275	3.1.0-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	275	276	4.0.0 4.0.1 4.0.2 4.0.3 4.0.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	283	284	3.0.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	301	302	3.3.0-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	308	309	4.1.0 4.1.1 4.1.2 4.1.3
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	324	325	4.2.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	332	333	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	338	339	4.0.0 4.0.1 4.0.2 4.0.3 4.0.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	348	349	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	359	360	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	371	372	4.1.0 4.1.1 4.1.2 4.1.3
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	381	382	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	387	388	4.2.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	395	396	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	411	412	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	422	423	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	444	445	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	534	535	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	537	538	4.6.6
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	542	543	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	545	546	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	561	562	4.7.4 4.7.5 4.7.6 4.8.2 4.8.3 4.8.4 4.9.1 4.9.2
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	597	598	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	600	601	4.6.6 4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	605	606	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	608	609	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	624	625	4.7.4 4.7.5 4.7.6 4.8.2 4.8.3 4.8.4 4.9.1 4.9.2
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	663	664	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	799	800	3.0.3-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	808	809	3.0.4-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	1014	1015	3.1.0-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a r/o grant entry.	1319	1320	3.3.0-branched
common/grant_table.c	PIN_FAIL	Attempt to write-pin a unwritable page.	308	309	3.0.0
common/grant_table.c	gdprintk	Bad d%d handle %#x	1237	1238	4.10.1
common/grant_table.c	gdprintk	Bad d%d handle %#x	1245	1246	4.10.0
common/grant_table.c	gdprintk	Bad d%d handle %#x	1264	1265	4.12.0
common/grant_table.c	gdprintk	Bad d%d handle %#x	1268	1269	4.12.1
common/grant_table.c	gdprintk	Bad d%d handle %#x	1273	1274	4.11.4
common/grant_table.c	gdprintk	Bad d%d handle %#x	1274	1275	4.11.0
common/grant_table.c	gdprintk	Bad d%d handle %#x	1276	1277	4.10.2 4.10.3
common/grant_table.c	gdprintk	Bad d%d handle %#x	1278	1279	4.11.1
common/grant_table.c	gdprintk	Bad d%d handle %#x	1280	1281	4.10.4
common/grant_table.c	gdprintk	Bad d%d handle %#x	1282	1283	4.11.2 4.11.3
common/grant_table.c	gdprintk	Bad d%d handle %#x	1290	1291	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Bad d%d handle %#x	1311	1312	4.13.1 4.13.2
common/grant_table.c	gdprintk	Bad d%d handle %#x	1318	1319	4.13.4 4.13.5
common/grant_table.c	gdprintk	Bad d%d handle %#x	1319	1320	4.13.3
common/grant_table.c	gdprintk	Bad d%d handle %#x	1320	1321	4.13.0
common/grant_table.c	gdprintk	Bad d%d handle %#x	1350	1351	4.14.0 4.14.1
common/grant_table.c	gdprintk	Bad d%d handle %#x	1357	1358	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Bad d%d handle %#x	1358	1359	4.14.2
common/grant_table.c	gdprintk	Bad d%d handle %#x	1368	1369	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Bad d%d handle %#x	1379	1380	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Bad d%d handle %#x	1380	1381	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Bad d%d handle %#x	1403	1404	4.17.7 4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad d%d handle %#x	1405	1406	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad d%d handle %#x	1426	1427	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Bad d%d handle %#x	1428	1429	4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	182	184	3.0.3-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	185	187	3.0.4-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	239	241	3.1.0-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	266	268	3.3.0-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	771	773	3.0.3-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	780	782	3.0.4-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	986	988	3.1.0-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1291	1293	3.3.0-branched
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1698	1700	4.0.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1738	1740	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1739	1741	4.0.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1769	1771	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1774	1776	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1777	1779	4.1.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1778	1780	4.1.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1819	1821	4.2.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1821	1823	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1841	1843	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1857	1859	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1876	1878	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1877	1879	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	1932	1934	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2111	2113	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2124	2126	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2125	2127	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2149	2151	4.6.6
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2160	2162	4.8.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2162	2164	4.7.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2163	2165	4.9.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2166	2168	4.7.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2167	2169	4.8.2 4.9.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2210	2212	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2211	2213	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2250	2252	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2359	2361	4.10.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2402	2404	4.10.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2428	2430	4.12.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2433	2435	4.12.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2440	2442	4.11.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2441	2443	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2442	2444	4.11.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2444	2446	4.11.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2448	2450	4.10.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2451	2453	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2461	2463	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2513	2515	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2522	2524	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2535	2537	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2538	2540	4.13.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2546	2548	4.13.5 4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2551	2553	4.15.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2555	2557	4.14.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2557	2559	4.16.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2559	2561	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2564	2566	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2571	2573	4.14.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2573	2575	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2579	2581	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x	2605	2607	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x	2606	2608	4.17.7
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x	2606	2608	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x	2608	2610	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x	2638	2640	4.18.6 4.19.6
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x	2639	2641	4.20.4
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x	2640	2642	4.22.0
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x	2641	2643	4.21.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	492	494	4.0.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	515	517	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	516	518	4.0.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	548	550	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	549	551	4.1.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	565	567	4.2.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	573	575	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	589	591	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	600	602	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	659	661	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	814	816	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	818	820	4.6.6
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	828	830	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	832	834	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	840	842	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	848	850	4.7.4 4.8.2 4.9.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	879	881	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	949	951	4.10.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	957	959	4.10.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	975	977	4.12.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	979	981	4.12.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	985	987	4.11.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	988	990	4.10.2 4.10.3 4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	989	991	4.11.1
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	991	993	4.11.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	992	994	4.10.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	993	995	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1008	1010	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1025	1027	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1026	1028	4.13.3
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1027	1029	4.13.0 4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1053	1055	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1064	1066	4.14.0 4.14.1 4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1065	1067	4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1072	1074	4.17.7
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1085	1087	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1087	1089	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1092	1094	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1094	1096	4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Bad domain (%d != %d), or risk of counter overflow %08x, or subpage %d	1102	1104	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Bad domid %d.	186	186	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Bad domid %d.	209	209	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	DPRINTK	Bad domid %d.	504	504	3.0.2-branched
common/grant_table.c	DPRINTK	Bad domid %d.	514	514	3.0.3-branched
common/grant_table.c	gdprintk	Bad domid %d.	521	521	3.0.4-branched
common/grant_table.c	DPRINTK	Bad domid %d.	571	571	3.0.0
common/grant_table.c	DPRINTK	Bad domid %d.	616	616	3.0.0
common/grant_table.c	gdprintk	Bad domid %d.	642	642	3.1.0-branched
common/grant_table.c	gdprintk	Bad domid %d.	710	710	3.1.0-branched
common/grant_table.c	gdprintk	Bad domid %d.	881	881	3.3.0-branched
common/grant_table.c	gdprintk	Bad domid %d.	958	958	3.3.0-branched
common/grant_table.c	gdprintk	Bad domid %d.	1169	1169	4.0.0
common/grant_table.c	gdprintk	Bad domid %d.	1209	1209	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Bad domid %d.	1210	1210	4.0.4
common/grant_table.c	gdprintk	Bad domid %d.	1244	1244	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Bad domid %d.	1248	1248	4.1.3
common/grant_table.c	gdprintk	Bad domid %d.	1254	1254	4.0.0
common/grant_table.c	gdprintk	Bad domid %d.	1293	1293	4.2.0
common/grant_table.c	gdprintk	Bad domid %d.	1294	1294	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Bad domid %d.	1295	1295	4.0.4
common/grant_table.c	gdprintk	Bad domid %d.	1329	1329	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Bad domid %d.	1333	1333	4.1.3 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Bad domid %d.	1334	1334	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Bad domid %d.	1376	1376	4.2.0
common/grant_table.c	gdprintk	Bad domid %d.	1389	1389	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Bad domid %d.	1403	1403	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Bad domid %d.	1404	1404	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Bad domid %d.	1459	1459	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Bad domid %d.	1577	1577	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Bad domid %d.	1590	1590	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Bad domid %d.	1617	1617	4.6.6
common/grant_table.c	gdprintk	Bad domid %d.	1630	1630	4.7.3 4.9.0
common/grant_table.c	gdprintk	Bad domid %d.	1638	1638	4.8.3
common/grant_table.c	gdprintk	Bad domid %d.	1646	1646	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Bad domid %d.	1647	1647	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Bad domid %d.	1660	1660	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Bad domid %d.	1687	1687	4.6.6
common/grant_table.c	gdprintk	Bad domid %d.	1689	1689	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Bad domid %d.	1700	1700	4.7.3 4.9.0
common/grant_table.c	gdprintk	Bad domid %d.	1709	1709	4.8.3
common/grant_table.c	gdprintk	Bad domid %d.	1716	1716	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Bad domid %d.	1728	1728	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Bad domid %d.	1760	1760	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Bad domid %d.	1799	1799	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (NB. expected dom %d)	185	187	3.0.2-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (NB. expected dom %d)	197	199	3.0.0
common/grant_table.c	DPRINTK	Bad flags (%x) or dom (%d). (NB. expected dom %d)	564	565	3.0.2-branched
common/grant_table.c	DPRINTK	Bad flags (%x) or dom (%d). (NB. expected dom %d)	568	570	3.0.3-branched
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	575	578	3.0.4-branched
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	770	773	3.1.0-branched
common/grant_table.c	DPRINTK	Bad flags (%x) or dom (%d). (NB. expected dom %d)	860	861	3.0.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1034	1037	3.3.0-branched
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1338	1341	4.0.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1378	1381	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1379	1382	4.0.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1413	1416	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1416	1419	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1417	1420	4.1.3
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1454	1457	4.2.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1456	1459	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1474	1477	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1475	1478	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1530	1533	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1710	1713	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1723	1726	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1750	1753	4.6.6
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1763	1766	4.7.3 4.9.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1772	1775	4.8.3
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1779	1782	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1823	1826	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d). (NB. expected dom %d)	1862	1865	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	205	208	3.0.3-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	208	211	3.0.4-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	262	265	3.1.0-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	263	266	4.0.0 4.0.1 4.0.2 4.0.3 4.0.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	289	292	3.3.0-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	296	299	4.1.0 4.1.1 4.1.2 4.1.3
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	312	315	4.2.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	320	323	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	336	339	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	347	350	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	369	372	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	522	525	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	525	528	4.6.6
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	530	533	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	533	536	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	549	552	4.7.4 4.7.5 4.7.6 4.8.2 4.8.3 4.8.4 4.9.1 4.9.2
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	588	591	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	787	790	3.0.3-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	796	799	3.0.4-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	1002	1005	3.1.0-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d)	1307	1310	3.3.0-branched
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	327	329	4.0.0 4.0.1 4.0.2 4.0.3 4.0.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	360	362	4.1.0 4.1.1 4.1.2 4.1.3
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	376	378	4.2.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	384	386	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	400	402	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	411	413	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	433	435	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	586	588	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	589	591	4.6.6
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	594	596	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	597	599	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	613	615	4.7.4 4.7.5 4.7.6 4.8.2 4.8.3 4.8.4 4.9.1 4.9.2
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d). (expected dom %d, flags %x)	652	654	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	656	659	4.10.0 4.10.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	688	691	4.12.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	690	693	4.12.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	691	694	4.11.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	695	698	4.10.2 4.10.3 4.11.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	697	700	4.10.4 4.11.2 4.11.3 4.11.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	721	724	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	731	733	4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	747	749	4.13.0 4.13.1 4.13.2 4.13.3
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	772	774	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	776	778	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	782	784	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3 4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	786	788	4.18.6 4.19.6 4.20.4 4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	787	789	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	788	790	4.14.0 4.14.1 4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	792	794	4.17.7
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d	803	805	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	1981	1984	4.10.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2024	2027	4.10.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2038	2041	4.12.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2042	2045	4.12.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2061	2064	4.11.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2062	2065	4.11.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2063	2066	4.10.2 4.10.3
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2066	2069	4.11.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2067	2070	4.10.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2070	2073	4.11.2 4.11.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2107	2109	4.13.1 4.13.2
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2116	2118	4.13.0 4.13.3
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2132	2134	4.13.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2139	2141	4.13.5
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2140	2142	4.14.0 4.14.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2149	2151	4.14.2
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2165	2167	4.14.3
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2166	2168	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2172	2174	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2182	2184	4.15.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2187	2189	4.16.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2189	2191	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2194	2196	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2200	2202	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2221	2223	4.17.7
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2227	2229	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2228	2230	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2230	2232	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2248	2250	4.18.6 4.19.6
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2249	2251	4.20.4
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2250	2252	4.22.0
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d	2251	2253	4.21.2
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	720	722	4.10.0 4.10.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	752	754	4.12.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	755	757	4.11.0 4.12.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	759	761	4.10.2 4.10.3 4.11.1
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	762	764	4.10.4 4.11.2 4.11.3 4.11.4
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	786	788	4.12.2 4.12.3 4.12.4 4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	801	803	4.13.0 4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	802	804	4.13.3
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	827	829	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	831	833	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	842	844	4.14.0 4.14.1 4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	843	845	4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	847	849	4.17.7
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d, flags %x	848	850	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3 4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad flags (%x) or dom (%d); expected d%d, flags %x	852	854	4.18.6 4.19.6 4.20.4 4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Bad flags (%x) or dom (%d); expected d%d, flags %x	858	860	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	200	200	3.1.0-branched
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	225	225	3.3.0-branched
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	428	428	4.0.0
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	451	451	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	452	452	4.0.4
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	484	484	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	485	485	4.1.3
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	499	499	4.2.0
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	509	509	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	523	523	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	534	534	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	593	593	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	760	760	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	764	764	4.6.6
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	774	774	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	778	778	4.7.3 4.9.0
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	786	786	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	794	794	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Bad flags in grant map op (%x).	825	825	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	893	893	4.10.1
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	901	901	4.10.0
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	919	919	4.12.0
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	923	923	4.12.1
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	927	927	4.13.4 4.13.5
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	929	929	4.11.0
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	932	932	4.10.2 4.10.3
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	933	933	4.11.1
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	935	935	4.11.4
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	936	936	4.10.4
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	937	937	4.11.2 4.11.3
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	952	952	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	964	964	4.13.1 4.13.2
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	965	965	4.13.3
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	966	966	4.13.0 4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	996	996	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1003	1003	4.14.0 4.14.1
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1004	1004	4.14.2
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1007	1007	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1008	1008	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1015	1015	4.17.7
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1023	1023	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1025	1025	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1030	1030	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1032	1032	4.21.2 4.22.0
common/grant_table.c	gdprintk	Bad flags in grant map op: %x	1045	1045	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref.	378	379	3.0.2-branched
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref.	388	389	3.0.3-branched
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref.	394	395	3.0.4-branched
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref.	459	460	3.1.0-branched
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref.	465	466	3.0.0
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	535	537	3.3.0-branched
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	753	755	4.0.0
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	788	790	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	789	791	4.0.4
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	823	825	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	827	829	4.1.3
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	851	853	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	868	870	4.2.0
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	895	897	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	905	907	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	906	908	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	962	964	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	1137	1139	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad frame number doesn't match gntref. (%lx != %lx)	1150	1152	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2341	2342	4.10.0
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2384	2385	4.10.1
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2410	2411	4.12.0
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2415	2416	4.12.1
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2422	2423	4.11.0
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2423	2424	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2424	2425	4.11.4
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2426	2427	4.11.1
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2430	2431	4.10.4
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2433	2434	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2443	2444	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2493	2494	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2502	2503	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2518	2519	4.13.4
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2524	2525	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2526	2527	4.13.5 4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2535	2536	4.14.2
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2540	2541	4.15.1
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2546	2547	4.16.0
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2548	2549	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2551	2552	4.14.3
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2553	2554	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2559	2560	4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2562	2563	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Bad grant reference %#x	2591	2591	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Bad grant reference %#x	2592	2592	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad grant reference %#x	2594	2594	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	Bad grant reference %#x	2595	2596	4.17.7
common/grant_table.c	gdprintk	Bad grant reference %#x	2624	2624	4.18.6 4.19.6
common/grant_table.c	gdprintk	Bad grant reference %#x	2625	2625	4.20.4
common/grant_table.c	gdprintk	Bad grant reference %#x	2626	2626	4.22.0
common/grant_table.c	gdprintk	Bad grant reference %#x	2627	2627	4.21.2
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	1748	1750	4.9.0
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	1764	1766	4.9.1
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	1808	1810	4.9.2
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	1847	1849	4.9.3 4.9.4
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	1966	1968	4.10.0
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2009	2011	4.10.1
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2023	2025	4.12.0
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2027	2029	4.12.1
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2046	2048	4.11.4
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2047	2049	4.11.0
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2048	2050	4.10.2 4.10.3
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2051	2053	4.11.1
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2052	2054	4.10.4
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2055	2057	4.11.2 4.11.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2090	2092	4.13.1 4.13.2
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2099	2101	4.13.0 4.13.3
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2115	2117	4.13.4
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2122	2124	4.13.5
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2123	2125	4.14.0 4.14.1
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2132	2134	4.14.2
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2148	2150	4.14.3
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2149	2151	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2155	2157	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2165	2167	4.15.1
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2170	2172	4.16.0
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2172	2174	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2177	2179	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2183	2185	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2204	2206	4.17.7
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2210	2212	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2211	2213	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2213	2215	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2231	2233	4.18.6 4.19.6
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2232	2234	4.20.4
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2233	2235	4.22.0
common/grant_table.c	gdprintk	Bad grant reference %#x for transfer to d%d	2234	2236	4.21.2
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	759	760	3.0.3-branched
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	768	769	3.0.4-branched
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	976	977	3.1.0-branched
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1281	1282	3.3.0-branched
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1676	1677	4.0.0
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1716	1717	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1717	1718	4.0.4
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1747	1748	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1752	1753	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1755	1756	4.1.4
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1756	1757	4.1.3
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1799	1800	4.2.0
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1801	1802	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1821	1822	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1837	1838	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1856	1857	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1857	1858	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	1912	1913	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2093	2094	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2106	2107	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2107	2108	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2131	2132	4.6.6
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2142	2143	4.8.3
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2144	2145	4.7.3
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2145	2146	4.9.0
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2148	2149	4.7.4
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2149	2150	4.8.2 4.9.1
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2192	2193	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2193	2194	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	Bad grant reference %ld	2232	2233	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	755	757	3.1.0-branched
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1019	1021	3.3.0-branched
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1323	1325	4.0.0
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1363	1365	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1364	1366	4.0.4
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1398	1400	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1401	1403	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1402	1404	4.1.3
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1439	1441	4.2.0
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1441	1443	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1459	1461	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1460	1462	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1515	1517	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1695	1697	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1708	1710	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1735	1737	4.6.6
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1748	1750	4.7.3
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1757	1759	4.8.3
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1764	1766	4.7.4 4.8.2
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1808	1810	4.7.5 4.7.6 4.8.4
common/grant_table.c	gdprintk	Bad grant reference (%d) for transfer to domain(%d).	1847	1849	4.8.5
common/grant_table.c	dprintk	Bad grant table size: %u frames	1994	1994	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	dprintk	Bad grant table size: %u frames	1996	1996	4.21.0 4.21.1
common/grant_table.c	dprintk	Bad grant table size: %u frames	2015	2015	4.18.6 4.19.6 4.20.4
common/grant_table.c	dprintk	Bad grant table size: %u frames	2016	2016	4.22.0
common/grant_table.c	dprintk	Bad grant table size: %u frames	2017	2017	4.21.2
common/grant_table.c	dprintk	Bad grant table sizes: grant %u, maptrack %u	1933	1934	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	dprintk	Bad grant table sizes: grant %u, maptrack %u	1947	1948	4.15.1
common/grant_table.c	dprintk	Bad grant table sizes: grant %u, maptrack %u	1951	1952	4.16.0
common/grant_table.c	dprintk	Bad grant table sizes: grant %u, maptrack %u	1954	1955	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	dprintk	Bad grant table sizes: grant %u, maptrack %u	1958	1959	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	dprintk	Bad grant table sizes: grant %u, maptrack %u	1969	1970	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	dprintk	Bad grant table sizes: grant %u, maptrack %u	1990	1991	4.17.7
common/grant_table.c	gdprintk	Bad handle %#x	1107	1107	4.9.0
common/grant_table.c	gdprintk	Bad handle %#x	1115	1115	4.9.2
common/grant_table.c	gdprintk	Bad handle %#x	1123	1123	4.9.1
common/grant_table.c	gdprintk	Bad handle %#x	1154	1154	4.9.3 4.9.4
common/grant_table.c	DPRINTK	Bad handle (%d).	345	345	3.0.2-branched
common/grant_table.c	DPRINTK	Bad handle (%d).	356	356	3.0.3-branched
common/grant_table.c	gdprintk	Bad handle (%d).	363	363	3.0.4-branched
common/grant_table.c	gdprintk	Bad handle (%d).	419	419	3.1.0-branched
common/grant_table.c	DPRINTK	Bad handle (%d).	432	432	3.0.0
common/grant_table.c	gdprintk	Bad handle (%d).	487	487	3.3.0-branched
common/grant_table.c	gdprintk	Bad handle (%d).	706	706	4.0.0
common/grant_table.c	gdprintk	Bad handle (%d).	741	741	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Bad handle (%d).	742	742	4.0.4
common/grant_table.c	gdprintk	Bad handle (%d).	776	776	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Bad handle (%d).	780	780	4.1.3
common/grant_table.c	gdprintk	Bad handle (%d).	804	804	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Bad handle (%d).	810	810	4.2.0
common/grant_table.c	gdprintk	Bad handle (%d).	837	837	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Bad handle (%d).	847	847	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Bad handle (%d).	848	848	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Bad handle (%d).	904	904	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Bad handle (%d).	1077	1077	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Bad handle (%d).	1090	1090	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Bad handle (%d).	1094	1094	4.6.6
common/grant_table.c	gdprintk	Bad handle (%d).	1107	1107	4.7.3
common/grant_table.c	gdprintk	Bad handle (%d).	1115	1115	4.7.5 4.7.6 4.8.3 4.8.4
common/grant_table.c	gdprintk	Bad handle (%d).	1123	1123	4.7.4 4.8.2
common/grant_table.c	gdprintk	Bad handle (%d).	1154	1154	4.8.5
common/grant_table.c	DPRINTK	Bad pfn (%lx)	853	853	3.0.0
common/grant_table.c	PIN_FAIL	Bad ref %#x	821	821	4.9.0
common/grant_table.c	PIN_FAIL	Bad ref %#x	829	829	4.9.2
common/grant_table.c	PIN_FAIL	Bad ref %#x	837	837	4.9.1
common/grant_table.c	PIN_FAIL	Bad ref %#x	868	868	4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	937	938	4.10.1
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	945	946	4.10.0
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	963	964	4.12.0
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	967	968	4.12.1
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	972	973	4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	973	974	4.11.0
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	976	977	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	977	978	4.11.1
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	979	980	4.11.4
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	980	981	4.10.4
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	981	982	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	996	997	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1009	1010	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1010	1011	4.13.3
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1011	1012	4.13.0 4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1041	1042	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1048	1049	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1049	1050	4.14.2
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1052	1053	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1053	1054	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1060	1061	4.17.7
common/grant_table.c	gdprintk	Bad ref %#x for d%d	1069	1070	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad ref %#x for d%d	1071	1072	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bad ref %#x for d%d	1076	1077	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Bad ref %#x for d%d	1078	1079	4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Bad ref %#x for d%d	1090	1091	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	DPRINTK	Bad ref (%d) or flags (%x).	102	102	3.0.2-branched
common/grant_table.c	DPRINTK	Bad ref (%d) or flags (%x).	112	112	3.0.3-branched
common/grant_table.c	gdprintk	Bad ref (%d) or flags (%x).	114	115	3.0.4-branched
common/grant_table.c	DPRINTK	Bad ref (%d) or flags (%x).	116	116	3.0.0
common/grant_table.c	PIN_FAIL	Bad ref (%d).	230	230	3.1.0-branched
common/grant_table.c	PIN_FAIL	Bad ref (%d).	257	257	3.3.0-branched
common/grant_table.c	PIN_FAIL	Bad ref (%d).	473	473	4.0.0
common/grant_table.c	PIN_FAIL	Bad ref (%d).	496	496	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	Bad ref (%d).	497	497	4.0.4
common/grant_table.c	PIN_FAIL	Bad ref (%d).	529	529	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	Bad ref (%d).	530	530	4.1.3
common/grant_table.c	PIN_FAIL	Bad ref (%d).	546	546	4.2.0
common/grant_table.c	PIN_FAIL	Bad ref (%d).	554	554	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Bad ref (%d).	570	570	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad ref (%d).	581	581	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad ref (%d).	640	640	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad ref (%d).	803	803	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad ref (%d).	807	807	4.6.6
common/grant_table.c	PIN_FAIL	Bad ref (%d).	817	817	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad ref (%d).	821	821	4.7.3
common/grant_table.c	PIN_FAIL	Bad ref (%d).	829	829	4.7.5 4.7.6 4.8.3 4.8.4
common/grant_table.c	PIN_FAIL	Bad ref (%d).	837	837	4.7.4 4.8.2
common/grant_table.c	PIN_FAIL	Bad ref (%d).	868	868	4.8.5
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	2877	2877	4.9.0
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	2937	2937	4.9.1
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	2982	2982	4.9.2
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3026	3026	4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3139	3139	4.10.0
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3183	3183	4.10.1
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3212	3212	4.12.0
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3216	3216	4.12.1
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3227	3227	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3228	3228	4.11.0
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3229	3229	4.11.4
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3232	3232	4.11.1
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3233	3233	4.10.4
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3238	3238	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3244	3244	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3303	3303	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3312	3312	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3327	3327	4.13.4
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3328	3328	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3336	3336	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3343	3343	4.15.1
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3345	3345	4.14.2
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3348	3348	4.13.5
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3351	3351	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3352	3352	4.16.0
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3359	3359	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3360	3360	4.14.3
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3364	3364	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3368	3368	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3372	3372	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3381	3381	4.14.6 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Bad ref-a %#x	3429	3429	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	Bad ref-a %#x	3432	3432	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Bad ref-a %#x	3433	3433	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad ref-a %#x	3435	3435	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	Bad ref-a %#x	3449	3449	4.17.7
common/grant_table.c	gdprintk	Bad ref-a %#x	3497	3497	4.18.6
common/grant_table.c	gdprintk	Bad ref-a %#x	3500	3500	4.19.6
common/grant_table.c	gdprintk	Bad ref-a %#x	3502	3502	4.20.4
common/grant_table.c	gdprintk	Bad ref-a %#x	3503	3503	4.22.0
common/grant_table.c	gdprintk	Bad ref-a %#x	3504	3504	4.21.2
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2341	2341	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2344	2344	4.2.0
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2363	2363	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2377	2377	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2398	2398	4.4.0 4.4.1 4.4.2
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2399	2399	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2401	2401	4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2454	2454	4.5.0
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2457	2457	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2825	2825	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2838	2838	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2839	2839	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2863	2863	4.6.6
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2876	2876	4.7.3
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2926	2926	4.8.2
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2930	2930	4.8.3
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2936	2936	4.7.4
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2981	2981	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	2982	2982	4.8.4
common/grant_table.c	PIN_FAIL	Bad ref-a (%d).	3026	3026	4.8.5
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	2879	2879	4.9.0
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	2939	2939	4.9.1
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	2984	2984	4.9.2
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3028	3028	4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3141	3141	4.10.0
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3185	3185	4.10.1
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3214	3214	4.12.0
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3218	3218	4.12.1
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3229	3229	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3230	3230	4.11.0
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3231	3231	4.11.4
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3234	3234	4.11.1
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3235	3235	4.10.4
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3240	3240	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3246	3246	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3305	3305	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3314	3314	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3329	3329	4.13.4
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3330	3330	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3338	3338	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3345	3345	4.15.1
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3347	3347	4.14.2
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3350	3350	4.13.5
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3353	3353	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3354	3354	4.16.0
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3361	3361	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3362	3362	4.14.3
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3366	3366	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3370	3370	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3374	3374	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3383	3383	4.14.6 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Bad ref-b %#x	3435	3435	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	Bad ref-b %#x	3438	3438	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Bad ref-b %#x	3439	3439	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bad ref-b %#x	3441	3441	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	Bad ref-b %#x	3451	3451	4.17.7
common/grant_table.c	gdprintk	Bad ref-b %#x	3503	3503	4.18.6
common/grant_table.c	gdprintk	Bad ref-b %#x	3506	3506	4.19.6
common/grant_table.c	gdprintk	Bad ref-b %#x	3508	3508	4.20.4
common/grant_table.c	gdprintk	Bad ref-b %#x	3509	3509	4.22.0
common/grant_table.c	gdprintk	Bad ref-b %#x	3510	3510	4.21.2
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2343	2343	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2346	2346	4.2.0
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2365	2365	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2379	2379	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2400	2400	4.4.0 4.4.1 4.4.2
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2401	2401	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2403	2403	4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2456	2456	4.5.0
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2459	2459	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2827	2827	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2840	2840	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2841	2841	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2865	2865	4.6.6
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2878	2878	4.7.3
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2928	2928	4.8.2
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2932	2932	4.8.3
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2938	2938	4.7.4
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2983	2983	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	2984	2984	4.8.4
common/grant_table.c	PIN_FAIL	Bad ref-b (%d).	3028	3028	4.8.5
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1194	1196	4.6.6
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1207	1209	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1215	1217	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1223	1225	4.7.4 4.8.2 4.9.1
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1254	1256	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1335	1337	4.10.1
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1343	1345	4.10.0
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1348	1350	4.12.0
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1352	1354	4.12.1
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1371	1373	4.11.4
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1372	1374	4.11.0
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1374	1376	4.10.2 4.10.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1376	1378	4.11.1
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1378	1380	4.10.4
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1380	1382	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1399	1401	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1406	1408	4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1407	1409	4.13.3
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1408	1410	4.13.0
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1438	1440	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1445	1447	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1446	1448	4.14.2
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1456	1458	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1467	1469	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1468	1470	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Bus address doesn't match gntref (% != %)	1491	1493	4.17.7
common/grant_table.c	gdprintk	Bus address doesn't match gntref (% != %)	1492	1494	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Bus address doesn't match gntref (% != %)	1494	1496	4.21.0 4.21.1
common/grant_table.c	gdprintk	Bus address doesn't match gntref (% != %)	1515	1517	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Bus address doesn't match gntref (% != %)	1517	1519	4.21.2 4.22.0
common/grant_table.c	DPRINTK	Could not find domain %d	118	118	3.0.2-branched
common/grant_table.c	DPRINTK	Could not find domain %d	127	127	3.0.3-branched
common/grant_table.c	gdprintk	Could not find domain %d	130	130	3.0.4-branched
common/grant_table.c	DPRINTK	Could not find domain %d	132	132	3.0.0
common/grant_table.c	gdprintk	Could not find domain %d	213	213	3.1.0-branched
common/grant_table.c	gdprintk	Could not find domain %d	232	232	3.3.0-branched
common/grant_table.c	DPRINTK	Could not find domain %d	359	359	3.0.2-branched
common/grant_table.c	DPRINTK	Could not find domain %d	369	369	3.0.3-branched
common/grant_table.c	gdprintk	Could not find domain %d	375	375	3.0.4-branched
common/grant_table.c	gdprintk	Could not find domain %d	440	440	3.1.0-branched
common/grant_table.c	gdprintk	Could not find domain %d	444	444	4.0.0
common/grant_table.c	DPRINTK	Could not find domain %d	446	446	3.0.0
common/grant_table.c	gdprintk	Could not find domain %d	467	467	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Could not find domain %d	468	468	4.0.4
common/grant_table.c	gdprintk	Could not find domain %d	500	500	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Could not find domain %d	501	501	4.1.3
common/grant_table.c	gdprintk	Could not find domain %d	507	507	3.3.0-branched
common/grant_table.c	gdprintk	Could not find domain %d	515	515	4.2.0
common/grant_table.c	gdprintk	Could not find domain %d	525	525	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Could not find domain %d	539	539	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Could not find domain %d	550	550	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Could not find domain %d	609	609	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Could not find domain %d	726	726	4.0.0
common/grant_table.c	gdprintk	Could not find domain %d	761	761	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Could not find domain %d	762	762	4.0.4
common/grant_table.c	gdprintk	Could not find domain %d	776	776	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Could not find domain %d	780	780	4.6.6
common/grant_table.c	gdprintk	Could not find domain %d	790	790	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Could not find domain %d	794	794	4.7.3 4.9.0
common/grant_table.c	gdprintk	Could not find domain %d	796	796	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Could not find domain %d	800	800	4.1.3
common/grant_table.c	gdprintk	Could not find domain %d	802	802	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	Could not find domain %d	810	810	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Could not find domain %d	824	824	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Could not find domain %d	832	832	4.2.0
common/grant_table.c	gdprintk	Could not find domain %d	841	841	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Could not find domain %d	859	859	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Could not find domain %d	869	869	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Could not find domain %d	870	870	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Could not find domain %d	909	909	4.10.1
common/grant_table.c	gdprintk	Could not find domain %d	917	917	4.10.0
common/grant_table.c	gdprintk	Could not find domain %d	926	926	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Could not find domain %d	935	935	4.12.0
common/grant_table.c	gdprintk	Could not find domain %d	939	939	4.12.1
common/grant_table.c	gdprintk	Could not find domain %d	943	943	4.13.4 4.13.5
common/grant_table.c	gdprintk	Could not find domain %d	945	945	4.11.0
common/grant_table.c	gdprintk	Could not find domain %d	948	948	4.10.2 4.10.3
common/grant_table.c	gdprintk	Could not find domain %d	949	949	4.11.1
common/grant_table.c	gdprintk	Could not find domain %d	951	951	4.11.4
common/grant_table.c	gdprintk	Could not find domain %d	952	952	4.10.4
common/grant_table.c	gdprintk	Could not find domain %d	953	953	4.11.2 4.11.3
common/grant_table.c	gdprintk	Could not find domain %d	968	968	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Could not find domain %d	980	980	4.13.1 4.13.2
common/grant_table.c	gdprintk	Could not find domain %d	981	981	4.13.3
common/grant_table.c	gdprintk	Could not find domain %d	982	982	4.13.0 4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Could not find domain %d	1012	1012	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Could not find domain %d	1019	1019	4.14.0 4.14.1
common/grant_table.c	gdprintk	Could not find domain %d	1020	1020	4.14.2
common/grant_table.c	gdprintk	Could not find domain %d	1023	1023	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Could not find domain %d	1024	1024	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Could not find domain %d	1031	1031	4.17.7
common/grant_table.c	gdprintk	Could not find domain %d	1039	1039	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Could not find domain %d	1041	1041	4.21.0 4.21.1
common/grant_table.c	gdprintk	Could not find domain %d	1046	1046	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Could not find domain %d	1048	1048	4.21.2 4.22.0
common/grant_table.c	gdprintk	Could not find domain %d	1061	1061	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Could not find domain %d	1100	1100	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Could not find domain %d	1113	1113	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Could not find domain %d	1118	1118	4.6.6
common/grant_table.c	gdprintk	Could not find domain %d	1131	1131	4.7.3 4.9.0
common/grant_table.c	gdprintk	Could not find domain %d	1139	1139	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	Could not find domain %d	1147	1147	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Could not find domain %d	1178	1178	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Could not find domain %d	1258	1258	4.10.1
common/grant_table.c	gdprintk	Could not find domain %d	1266	1266	4.10.0
common/grant_table.c	gdprintk	Could not find domain %d	1285	1285	4.12.0
common/grant_table.c	gdprintk	Could not find domain %d	1289	1289	4.12.1
common/grant_table.c	gdprintk	Could not find domain %d	1294	1294	4.11.4
common/grant_table.c	gdprintk	Could not find domain %d	1295	1295	4.11.0
common/grant_table.c	gdprintk	Could not find domain %d	1297	1297	4.10.2 4.10.3
common/grant_table.c	gdprintk	Could not find domain %d	1299	1299	4.11.1
common/grant_table.c	gdprintk	Could not find domain %d	1301	1301	4.10.4
common/grant_table.c	gdprintk	Could not find domain %d	1303	1303	4.11.2 4.11.3
common/grant_table.c	gdprintk	Could not find domain %d	1311	1311	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Could not find domain %d	1332	1332	4.13.1 4.13.2
common/grant_table.c	gdprintk	Could not find domain %d	1339	1339	4.13.4 4.13.5
common/grant_table.c	gdprintk	Could not find domain %d	1340	1340	4.13.3
common/grant_table.c	gdprintk	Could not find domain %d	1341	1341	4.13.0
common/grant_table.c	gdprintk	Could not find domain %d	1371	1371	4.14.0 4.14.1
common/grant_table.c	gdprintk	Could not find domain %d	1378	1378	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Could not find domain %d	1379	1379	4.14.2
common/grant_table.c	gdprintk	Could not find domain %d	1389	1389	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Could not find domain %d	1400	1400	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Could not find domain %d	1401	1401	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Could not find domain %d	1424	1424	4.17.7 4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Could not find domain %d	1426	1426	4.21.0 4.21.1
common/grant_table.c	gdprintk	Could not find domain %d	1447	1447	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Could not find domain %d	1449	1449	4.21.2 4.22.0
common/grant_table.c	gdprintk	Could not get dst frame %lx	926	926	3.0.4-branched
common/grant_table.c	gdprintk	Could not get dst frame %lx	1121	1121	3.1.0-branched
common/grant_table.c	gdprintk	Could not get dst frame %lx	1433	1433	3.3.0-branched
common/grant_table.c	gdprintk	Could not get dst frame %lx	1963	1963	4.0.0
common/grant_table.c	gdprintk	Could not get dst frame %lx	2003	2003	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Could not get dst frame %lx	2004	2004	4.0.4
common/grant_table.c	gdprintk	Could not get dst frame %lx	2031	2031	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Could not get dst frame %lx	2035	2035	4.1.3
common/grant_table.c	gdprintk	Could not get dst frame %lx	2040	2040	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Could not get dst frame %lx	2045	2045	4.1.4
common/grant_table.c	gdprintk	Could not get dst frame %lx	2062	2062	4.2.0
common/grant_table.c	gdprintk	Could not get dst frame %lx	2064	2064	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	Could not get dst frame %lx	2084	2084	4.3.0 4.3.1
common/grant_table.c	gdprintk	Could not get dst frame %lx	2100	2100	4.2.4 4.2.5
common/grant_table.c	gdprintk	Could not get dst frame %lx	2119	2119	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Could not get dst frame %lx	2120	2120	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Could not get dst frame %lx	2175	2175	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Could not get src frame %lx	903	903	3.0.4-branched
common/grant_table.c	gdprintk	Could not get src frame %lx	1098	1098	3.1.0-branched
common/grant_table.c	gdprintk	Could not get src frame %lx	1410	1410	3.3.0-branched
common/grant_table.c	gdprintk	Could not get src frame %lx	1916	1916	4.0.0
common/grant_table.c	gdprintk	Could not get src frame %lx	1956	1956	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Could not get src frame %lx	1957	1957	4.0.4
common/grant_table.c	gdprintk	Could not get src frame %lx	1991	1991	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Could not get src frame %lx	1995	1995	4.1.3
common/grant_table.c	gdprintk	Could not get src frame %lx	2000	2000	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Could not get src frame %lx	2005	2005	4.1.4
common/grant_table.c	gdprintk	Could not get writable frame %#	2780	2782	4.12.0
common/grant_table.c	gdprintk	Could not get writable frame %#	2784	2786	4.12.1
common/grant_table.c	gdprintk	Could not get writable frame %#	2792	2794	4.11.0
common/grant_table.c	gdprintk	Could not get writable frame %#	2793	2795	4.11.4
common/grant_table.c	gdprintk	Could not get writable frame %#	2796	2798	4.11.1
common/grant_table.c	gdprintk	Could not get writable frame %#	2802	2804	4.11.2 4.11.3
common/grant_table.c	gdprintk	Could not get writable frame %#	2812	2814	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Could not get writable frame %#	2867	2869	4.13.1 4.13.2
common/grant_table.c	gdprintk	Could not get writable frame %#	2876	2878	4.13.0 4.13.3
common/grant_table.c	gdprintk	Could not get writable frame %#	2892	2894	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	gdprintk	Could not get writable frame %#	2900	2902	4.14.0 4.14.1
common/grant_table.c	gdprintk	Could not get writable frame %#	2908	2910	4.15.1
common/grant_table.c	gdprintk	Could not get writable frame %#	2909	2911	4.14.2
common/grant_table.c	gdprintk	Could not get writable frame %#	2913	2915	4.13.5
common/grant_table.c	gdprintk	Could not get writable frame %#	2914	2916	4.16.0
common/grant_table.c	gdprintk	Could not get writable frame %#	2916	2918	4.15.2 4.15.3
common/grant_table.c	gdprintk	Could not get writable frame %#	2921	2923	4.16.1 4.16.2
common/grant_table.c	gdprintk	Could not get writable frame %#	2925	2927	4.14.3
common/grant_table.c	gdprintk	Could not get writable frame %#	2929	2931	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Could not get writable frame %#	2933	2935	4.14.4 4.14.5
common/grant_table.c	gdprintk	Could not get writable frame %#	2934	2936	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Could not get writable frame %#	2943	2945	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Could not get writable frame %#	2946	2948	4.14.6
common/grant_table.c	gdprintk	Could not get writable frame %#	2993	2995	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Could not get writable frame %#	2994	2996	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Could not get writable frame %#	2996	2998	4.21.0 4.21.1
common/grant_table.c	gdprintk	Could not get writable frame %#	3001	3003	4.17.7
common/grant_table.c	gdprintk	Could not get writable frame %#	3051	3053	4.18.6 4.19.6
common/grant_table.c	gdprintk	Could not get writable frame %#	3052	3054	4.20.4
common/grant_table.c	gdprintk	Could not get writable frame %#	3053	3055	4.22.0
common/grant_table.c	gdprintk	Could not get writable frame %#	3054	3056	4.21.2
common/grant_table.c	gdprintk	Could not get writable frame %lx	2427	2427	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Could not get writable frame %lx	2440	2440	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	Could not get writable frame %lx	2441	2441	4.8.0 4.8.1
common/grant_table.c	gdprintk	Could not get writable frame %lx	2465	2465	4.6.6
common/grant_table.c	gdprintk	Could not get writable frame %lx	2478	2478	4.7.3
common/grant_table.c	gdprintk	Could not get writable frame %lx	2479	2479	4.9.0
common/grant_table.c	gdprintk	Could not get writable frame %lx	2510	2510	4.8.2
common/grant_table.c	gdprintk	Could not get writable frame %lx	2514	2514	4.8.3
common/grant_table.c	gdprintk	Could not get writable frame %lx	2520	2520	4.7.4
common/grant_table.c	gdprintk	Could not get writable frame %lx	2521	2521	4.9.1
common/grant_table.c	gdprintk	Could not get writable frame %lx	2564	2564	4.7.5 4.7.6
common/grant_table.c	gdprintk	Could not get writable frame %lx	2565	2565	4.8.4 4.9.2
common/grant_table.c	gdprintk	Could not get writable frame %lx	2605	2605	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Could not get writable frame %lx	2709	2710	4.10.0
common/grant_table.c	gdprintk	Could not get writable frame %lx	2752	2753	4.10.1
common/grant_table.c	gdprintk	Could not get writable frame %lx	2792	2793	4.10.2 4.10.3
common/grant_table.c	gdprintk	Could not get writable frame %lx	2798	2799	4.10.4
common/grant_table.c	gdprintk	Could not pin grant frame %#	1116	1117	4.12.0
common/grant_table.c	gdprintk	Could not pin grant frame %#	1120	1121	4.12.1
common/grant_table.c	gdprintk	Could not pin grant frame %#	1126	1127	4.11.0
common/grant_table.c	gdprintk	Could not pin grant frame %#	1127	1128	4.13.4 4.13.5
common/grant_table.c	gdprintk	Could not pin grant frame %#	1130	1131	4.11.1 4.11.4
common/grant_table.c	gdprintk	Could not pin grant frame %#	1134	1135	4.11.2 4.11.3
common/grant_table.c	gdprintk	Could not pin grant frame %#	1147	1148	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Could not pin grant frame %#	1164	1165	4.13.1 4.13.2
common/grant_table.c	gdprintk	Could not pin grant frame %#	1165	1166	4.13.3
common/grant_table.c	gdprintk	Could not pin grant frame %#	1166	1167	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Could not pin grant frame %#	1168	1169	4.13.0
common/grant_table.c	gdprintk	Could not pin grant frame %#	1191	1192	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Could not pin grant frame %#	1202	1203	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Could not pin grant frame %#	1203	1204	4.14.0 4.14.1 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Could not pin grant frame %#	1204	1205	4.14.2
common/grant_table.c	gdprintk	Could not pin grant frame %#	1210	1211	4.17.7
common/grant_table.c	gdprintk	Could not pin grant frame %#	1226	1227	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Could not pin grant frame %#	1228	1229	4.21.0 4.21.1
common/grant_table.c	gdprintk	Could not pin grant frame %#	1233	1234	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Could not pin grant frame %#	1235	1236	4.21.2 4.22.0
common/grant_table.c	gdprintk	Could not pin grant frame %#	1240	1241	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Could not pin grant frame %lx	260	260	3.0.4-branched
common/grant_table.c	gdprintk	Could not pin grant frame %lx	315	315	3.1.0-branched
common/grant_table.c	gdprintk	Could not pin grant frame %lx	363	364	3.3.0-branched
common/grant_table.c	gdprintk	Could not pin grant frame %lx	591	592	4.0.0
common/grant_table.c	gdprintk	Could not pin grant frame %lx	614	615	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Could not pin grant frame %lx	615	616	4.0.4
common/grant_table.c	gdprintk	Could not pin grant frame %lx	649	650	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Could not pin grant frame %lx	652	653	4.1.3
common/grant_table.c	gdprintk	Could not pin grant frame %lx	676	677	4.1.4 4.1.5 4.1.6 4.1.6.1 4.2.0
common/grant_table.c	gdprintk	Could not pin grant frame %lx	703	704	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Could not pin grant frame %lx	714	715	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Could not pin grant frame %lx	773	774	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Could not pin grant frame %lx	931	932	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Could not pin grant frame %lx	944	945	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Could not pin grant frame %lx	956	957	4.6.6
common/grant_table.c	gdprintk	Could not pin grant frame %lx	969	970	4.7.3 4.9.0
common/grant_table.c	gdprintk	Could not pin grant frame %lx	977	978	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	Could not pin grant frame %lx	985	986	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Could not pin grant frame %lx	1016	1017	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Could not pin grant frame %lx	1090	1091	4.10.1
common/grant_table.c	gdprintk	Could not pin grant frame %lx	1098	1099	4.10.0
common/grant_table.c	gdprintk	Could not pin grant frame %lx	1129	1130	4.10.2 4.10.3
common/grant_table.c	gdprintk	Could not pin grant frame %lx	1133	1134	4.10.4
common/grant_table.c	PIN_FAIL	Could not pin the granted frame (%lx)!	243	244	3.0.2-branched
common/grant_table.c	PIN_FAIL	Could not pin the granted frame (%lx)!	247	248	3.0.0
common/grant_table.c	PIN_FAIL	Could not pin the granted frame (%lx)!	255	256	3.0.3-branched
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1544	1546	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1583	1585	4.8.5 4.9.3 4.9.4
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1664	1666	4.10.1
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1678	1680	4.12.0
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1682	1684	4.12.1
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1701	1703	4.11.4
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1702	1704	4.11.0
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1703	1705	4.10.2 4.10.3
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1704	1706	4.12.2 4.12.3 4.12.4
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1706	1708	4.11.1
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1707	1709	4.10.4
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1710	1712	4.11.2 4.11.3
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1740	1742	4.13.1 4.13.2
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1749	1751	4.13.0 4.13.3
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1763	1765	4.13.4
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1770	1772	4.13.5
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1779	1781	4.14.0 4.14.1
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1788	1790	4.14.2
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1801	1803	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1802	1804	4.14.3
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1804	1806	4.16.0
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1809	1811	4.14.4 4.14.5 4.14.6
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1811	1813	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1815	1817	4.15.1
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1822	1824	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1823	1825	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1844	1846	4.17.7
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1850	1852	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1852	1854	4.21.0 4.21.1
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1871	1873	4.18.6 4.19.6 4.20.4
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1872	1874	4.22.0
common/grant_table.c	gprintk	Could not remove status frame %u (GFN %#lx) from P2M	1873	1875	4.21.2
common/grant_table.c	DPRINTK	Dom %d has no g.t., or ref is bad (%d).	547	548	3.0.2-branched
common/grant_table.c	DPRINTK	Dom %d has no g.t., or ref is bad (%d).	552	553	3.0.3-branched
common/grant_table.c	gdprintk	Dom %d has no g.t., or ref is bad (%d).	559	560	3.0.4-branched
common/grant_table.c	DPRINTK	Dom %d has no g.t., or ref is bad (%d).	835	836	3.0.0
common/grant_table.c	gdprintk	Dom %d has no grant table.	747	747	3.1.0-branched
common/grant_table.c	gdprintk	Dom %d has no grant table.	1011	1011	3.3.0-branched
common/grant_table.c	gdprintk	Dom %d has no grant table.	1307	1307	4.0.0
common/grant_table.c	gdprintk	Dom %d has no grant table.	1347	1347	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Dom %d has no grant table.	1348	1348	4.0.4
common/grant_table.c	gdprintk	Dom %d has no grant table.	1382	1382	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Dom %d has no grant table.	1385	1385	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Dom %d has no grant table.	1386	1386	4.1.3
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3390	3391	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3391	3392	4.8.0 4.8.1
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3430	3431	4.7.3 4.9.0
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3481	3482	4.8.2
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3491	3492	4.7.4 4.8.3 4.9.1
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3543	3544	4.7.5 4.7.6 4.9.2
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3544	3545	4.8.4
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3587	3588	4.9.3 4.9.4
common/grant_table.c	printk	Dom%d has an active grant: GFN: %lx (MFN: %lx)	3588	3589	4.8.5
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3396	3397	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3397	3398	4.8.0 4.8.1
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3436	3437	4.7.3 4.9.0
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3487	3488	4.8.2
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3497	3498	4.7.4 4.8.3 4.9.1
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3549	3550	4.7.5 4.7.6 4.9.2
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3550	3551	4.8.4
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3593	3594	4.9.3 4.9.4
common/grant_table.c	printk	Dom%d has too many (%d) active grants to report	3594	3595	4.8.5
common/grant_table.c	DPRINTK	Doubled maptrack size	157	157	3.0.2-branched
common/grant_table.c	DPRINTK	Doubled maptrack size	169	169	3.0.3-branched
common/grant_table.c	DPRINTK	Doubled maptrack size	171	171	3.0.0
common/grant_table.c	gdprintk	Doubled maptrack size	172	172	3.0.4-branched
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1870	1873	4.10.0
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1913	1916	4.10.1
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1927	1930	4.12.0
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1931	1934	4.12.1
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1950	1953	4.11.4
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1951	1954	4.11.0
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1952	1955	4.10.2 4.10.3
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1955	1958	4.11.1
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1956	1959	4.10.4
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1959	1962	4.11.2 4.11.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	1994	1997	4.13.1 4.13.2
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2003	2006	4.13.0 4.13.3
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2019	2022	4.13.4
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2026	2029	4.13.5
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2027	2030	4.14.0 4.14.1
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2036	2039	4.14.2
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2052	2055	4.14.3
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2053	2056	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2059	2062	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2069	2072	4.15.1
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2074	2077	4.16.0
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2076	2079	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2081	2084	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2087	2090	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2108	2111	4.17.7
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2111	2114	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2112	2115	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2114	2117	4.21.0 4.21.1
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2132	2135	4.18.6 4.19.6
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2133	2136	4.20.4
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2134	2137	4.22.0
common/grant_table.c	gdprintk	Expand grant table of d%d to %u failed. Current: %u Max: %u	2135	2138	4.21.2
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	652	656	3.1.0-branched
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	904	908	3.3.0-branched
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	1198	1202	4.0.0
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	1238	1242	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	1239	1243	4.0.4
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	1273	1277	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	1277	1281	4.1.3
common/grant_table.c	gdprintk	Expand grant table to %d failed. Current: %d Max: %d.	1291	1295	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1322	1324	4.2.0
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1339	1341	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1355	1357	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1356	1358	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1411	1413	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1599	1601	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1612	1614	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1639	1641	4.6.6
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1652	1654	4.7.3 4.9.0
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1660	1662	4.8.3
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1668	1670	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1711	1713	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Expand grant table to %u failed. Current: %u Max: %u	1750	1752	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1686	1688	4.10.0
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1729	1731	4.10.1
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1745	1747	4.12.0
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1749	1751	4.12.1
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1766	1768	4.11.4
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1767	1769	4.11.0
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1768	1770	4.10.2 4.10.3
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1771	1773	4.11.1 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1772	1774	4.10.4
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1775	1777	4.11.2 4.11.3
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1806	1808	4.13.1 4.13.2
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1815	1817	4.13.0 4.13.3
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1829	1831	4.13.4
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1836	1838	4.13.5
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1839	1841	4.14.0 4.14.1
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1848	1850	4.14.2
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1861	1863	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1862	1864	4.14.3
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1864	1866	4.16.0
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1869	1871	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1871	1873	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1875	1877	4.15.1
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1882	1884	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1903	1905	4.17.7
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1909	1911	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1911	1913	4.21.0 4.21.1
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1930	1932	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1931	1933	4.22.0
common/grant_table.c	gdprintk	Expanding d%d grant table from %u to %u frames	1932	1934	4.21.2
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	555	557	3.1.0-branched
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	798	800	3.3.0-branched
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1079	1081	4.0.0
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1119	1121	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1120	1122	4.0.4
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1154	1156	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1158	1160	4.1.3
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1188	1190	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1202	1204	4.2.0
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1235	1237	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1247	1249	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1248	1250	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1303	1305	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1489	1491	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1502	1504	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1529	1531	4.6.6
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1542	1544	4.7.3 4.9.0
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1550	1552	4.8.3
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1558	1560	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1601	1603	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Expanding dom (%d) grant table from (%d) to (%d) frames.	1640	1642	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	927	927	4.10.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	935	935	4.10.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	953	953	4.12.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	957	957	4.12.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	961	961	4.13.4 4.13.5
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	963	963	4.11.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	966	966	4.10.2 4.10.3
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	967	967	4.11.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	969	969	4.11.4
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	970	970	4.10.4
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	971	971	4.11.2 4.11.3
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	986	986	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	998	998	4.13.1 4.13.2
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	999	999	4.13.3
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1000	1000	4.13.0 4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1030	1030	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1037	1037	4.14.0 4.14.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1038	1038	4.14.2
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1041	1041	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1042	1042	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1049	1049	4.17.7
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1057	1057	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1059	1059	4.21.0 4.21.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1064	1064	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1066	1066	4.21.2 4.22.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle	1079	1079	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	221	221	3.1.0-branched
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	248	248	3.3.0-branched
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	460	460	4.0.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	483	483	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	484	484	4.0.4
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	516	516	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	517	517	4.1.3
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	532	532	4.2.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	541	541	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	556	556	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	567	567	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	626	626	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	793	793	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	797	797	4.6.6
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	807	807	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	811	811	4.7.3 4.9.0
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	819	819	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	827	827	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Failed to obtain maptrack handle.	858	858	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Fault while modifying shared flags and domid.	218	219	3.0.0
common/grant_table.c	DPRINTK	Fault while modifying shared flags and domid.	873	873	3.0.0
common/grant_table.c	PIN_FAIL	Fault while modifying shared flags.	291	292	3.0.0
common/grant_table.c	DPRINTK	Fault while reading gnttab_dump_table_t.	607	607	3.0.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3034	3035	4.10.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3078	3079	4.10.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3107	3108	4.12.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3111	3112	4.12.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3122	3123	4.10.2 4.10.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3123	3124	4.11.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3124	3125	4.11.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3127	3128	4.11.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3128	3129	4.10.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3133	3134	4.11.2 4.11.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3139	3140	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3198	3199	4.13.1 4.13.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3207	3208	4.13.0 4.13.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3223	3224	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3231	3232	4.14.0 4.14.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3239	3240	4.15.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3240	3241	4.14.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3244	3245	4.13.5
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3245	3246	4.16.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3247	3248	4.15.2 4.15.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3252	3253	4.16.1 4.16.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3256	3257	4.14.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3260	3261	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3264	3265	4.14.4 4.14.5
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3265	3266	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3274	3275	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3277	3278	4.14.6
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3327	3328	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3330	3331	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3331	3332	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3333	3334	4.21.0 4.21.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3342	3343	4.17.7
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3395	3396	4.18.6
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3398	3399	4.19.6
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3400	3401	4.20.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3401	3402	4.22.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t	3402	3403	4.21.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2106	2107	4.0.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2146	2147	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2147	2148	4.0.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2174	2175	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2178	2179	4.1.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2182	2183	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2187	2188	4.1.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2249	2250	4.2.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2251	2252	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2272	2273	4.3.0 4.3.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2287	2288	4.2.4 4.2.5
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2307	2308	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2308	2309	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2363	2364	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2733	2734	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2746	2747	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2747	2748	4.8.0 4.8.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2771	2772	4.6.6
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2784	2785	4.7.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2785	2786	4.9.0
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2834	2835	4.8.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2838	2839	4.8.3
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2844	2845	4.7.4
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2845	2846	4.9.1
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2889	2890	4.7.5 4.7.6
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2890	2891	4.8.4 4.9.2
common/grant_table.c	gdprintk	Fault while reading gnttab_get_status_frames_t.	2934	2935	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	Fault while reading gnttab_map_grant_ref_t.	108	108	3.0.0
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	693	693	3.1.0-branched
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	945	945	3.3.0-branched
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1241	1241	4.0.0
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1281	1281	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1282	1282	4.0.4
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1316	1316	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1320	1320	4.1.3
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1333	1333	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1363	1363	4.2.0
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1379	1379	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1396	1396	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1397	1397	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1452	1452	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1640	1640	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1653	1653	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1680	1680	4.6.6
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1693	1693	4.7.3 4.9.0
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1702	1702	4.8.3
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1709	1709	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1753	1753	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Fault while reading gnttab_query_size_t.	1792	1792	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	Fault while reading gnttab_setup_table_t.	479	479	3.0.2-branched
common/grant_table.c	DPRINTK	Fault while reading gnttab_setup_table_t.	489	489	3.0.3-branched
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	495	495	3.0.4-branched
common/grant_table.c	DPRINTK	Fault while reading gnttab_setup_table_t.	547	547	3.0.0
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	616	616	3.1.0-branched
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	859	859	3.3.0-branched
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1147	1147	4.0.0
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1187	1187	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1188	1188	4.0.4
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1222	1222	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1226	1226	4.1.3
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1254	1254	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1271	1271	4.2.0
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1302	1302	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1314	1314	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1315	1315	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1370	1370	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1558	1558	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1571	1571	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1598	1598	4.6.6
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1611	1611	4.7.3 4.9.0
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1619	1619	4.8.3
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1627	1627	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1670	1670	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Fault while reading gnttab_setup_table_t.	1709	1709	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	Fault while reading gnttab_unmap_grant_ref_t.	421	421	3.0.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3546	3547	4.10.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3597	3598	4.10.1 4.12.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3601	3602	4.12.1
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3629	3630	4.12.2
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3631	3632	4.12.3 4.12.4
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3641	3642	4.10.2 4.10.3
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3642	3643	4.11.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3645	3646	4.11.4
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3646	3647	4.11.1
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3647	3648	4.10.4
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3652	3653	4.11.2 4.11.3
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3695	3696	4.13.1 4.13.2
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3702	3703	4.13.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3704	3705	4.13.3
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3718	3719	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3728	3729	4.14.0 4.14.1
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3737	3738	4.14.2
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3742	3743	4.13.4
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3757	3758	4.15.1
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3763	3764	4.13.5
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3765	3766	4.15.2 4.15.3
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3766	3767	4.16.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3773	3774	4.16.1 4.16.2
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3775	3776	4.14.3
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3778	3779	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3783	3784	4.14.4 4.14.5
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3786	3787	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3796	3797	4.14.6
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3799	3800	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3861	3862	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3864	3865	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3865	3866	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3867	3868	4.17.7
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3871	3872	4.21.0 4.21.1
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3929	3930	4.18.6
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3932	3933	4.19.6
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3934	3935	4.20.4
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3939	3940	4.22.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x d%d	3940	3941	4.21.2
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x dom %u	3325	3326	4.9.0
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x dom %u	3386	3387	4.9.1
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x dom %u	3438	3439	4.9.2
common/grant_table.c	gdprintk	Grant release %#x ref %#x flags %#x dom %u	3482	3483	4.9.3 4.9.4
common/grant_table.c	DPRINTK	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	848	850	3.0.2-branched
common/grant_table.c	DPRINTK	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	976	978	3.0.0
common/grant_table.c	DPRINTK	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	1093	1094	3.0.3-branched
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	1127	1129	3.0.4-branched
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	1365	1367	3.1.0-branched
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	1680	1682	3.3.0-branched
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2439	2441	4.0.0
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2479	2481	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2480	2482	4.0.4
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2507	2509	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2511	2513	4.1.3 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2516	2518	4.1.4
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2665	2667	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2667	2669	4.2.0
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2681	2683	4.3.0 4.3.1
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2701	2703	4.2.4 4.2.5
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2716	2718	4.4.0 4.4.1 4.4.2
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2717	2719	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2719	2721	4.4.3 4.4.4
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2899	2901	4.5.0
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	2902	2904	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3273	3275	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3286	3288	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3287	3289	4.8.0 4.8.1
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3311	3313	4.6.6
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3324	3326	4.7.3
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3375	3377	4.8.2
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3385	3387	4.7.4 4.8.3
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3437	3439	4.7.5 4.7.6
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3438	3440	4.8.4
common/grant_table.c	gdprintk	Grant release (%hu) ref:(%hu) flags:(%x) dom:(%hu)	3482	3484	4.8.5
common/grant_table.c	DPRINTK	Grant table for dom (%hu) MFN (%x)	627	628	3.0.0
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1315	1317	4.0.0
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1355	1357	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1356	1358	4.0.4
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1390	1392	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1393	1395	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1394	1396	4.1.3
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1431	1433	4.2.0
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1433	1435	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1451	1453	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1452	1454	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Grant table not ready for transfer to domain(%d).	1507	1509	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	DPRINTK	Grant: dom (%hu) ACTIVE (%d) pin:(%x) dom:(%hu) frame:(%lx)	649	651	3.0.0
common/grant_table.c	DPRINTK	Grant: dom (%hu) MAP (%d) ref:(%hu) flags:(%x) dom:(%hu)	658	663	3.0.0
common/grant_table.c	DPRINTK	Grant: dom (%hu) SHARED (%d) flags:(%hx) dom:(%hu) frame:(%x)	638	640	3.0.0
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2126	2128	4.0.0
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2166	2168	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2167	2169	4.0.4
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2194	2196	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2197	2199	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2198	2200	4.1.3
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2202	2204	4.1.4
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2271	2273	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2274	2276	4.2.0
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2292	2294	4.3.0 4.3.1
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2307	2309	4.2.4 4.2.5
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2327	2329	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2328	2330	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2383	2385	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2753	2755	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2766	2768	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2767	2769	4.8.0 4.8.1
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2791	2793	4.6.6
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2804	2806	4.7.3
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2805	2807	4.9.0
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2854	2856	4.8.2
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2858	2860	4.8.3
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2864	2866	4.7.4
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2865	2867	4.9.1
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2909	2911	4.7.5 4.7.6
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2910	2912	4.8.4 4.9.2
common/grant_table.c	gdprintk	Guest requested addresses for %d grant status frames, but only %d are available.	2954	2956	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	546	546	4.0.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	569	569	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	570	570	4.0.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	604	604	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	607	607	4.1.3
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	631	631	4.1.4 4.1.5 4.1.6 4.1.6.1 4.2.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	655	655	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	666	666	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	725	725	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	883	883	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	893	893	4.6.6
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	896	896	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	906	906	4.7.3 4.9.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	914	914	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	922	922	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	953	953	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1023	1023	4.10.1
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1031	1031	4.10.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1049	1049	4.12.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1053	1053	4.12.1
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1059	1059	4.11.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1060	1060	4.13.4 4.13.5
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1062	1062	4.10.2 4.10.3
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1063	1063	4.11.1 4.11.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1066	1066	4.10.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1067	1067	4.11.2 4.11.3
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1080	1080	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1097	1097	4.13.1 4.13.2
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1098	1098	4.13.3
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1099	1099	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1101	1101	4.13.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1124	1124	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1135	1135	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1136	1136	4.14.0 4.14.1 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1137	1137	4.14.2
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1143	1143	4.17.7
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1159	1159	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1161	1161	4.21.0 4.21.1
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1166	1166	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1168	1168	4.21.2 4.22.0
common/grant_table.c	gdprintk	HVM guests can't grant map iomem	1173	1173	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Increased maptrack size to %u frames	253	254	4.2.0
common/grant_table.c	gdprintk	Increased maptrack size to %u frames	277	278	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Increased maptrack size to %u frames	288	289	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Increased maptrack size to %u frames	310	311	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Increased maptrack size to %u frames.	154	155	3.1.0-branched
common/grant_table.c	gdprintk	Increased maptrack size to %u frames.	177	178	3.3.0-branched
common/grant_table.c	gdprintk	Increased maptrack size to %u frames.	203	204	4.0.0 4.0.1 4.0.2 4.0.3 4.0.4
common/grant_table.c	gdprintk	Increased maptrack size to %u frames.	236	237	4.1.0 4.1.1 4.1.2 4.1.3
common/grant_table.c	gdprintk	Increased maptrack size to %u frames.	260	261	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1056	1058	4.12.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1060	1062	4.12.1
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1066	1068	4.11.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1067	1069	4.13.4 4.13.5
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1070	1072	4.11.1 4.11.4
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1074	1076	4.11.2 4.11.3
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1087	1089	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1104	1106	4.13.1 4.13.2
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1105	1107	4.13.3
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1106	1108	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1108	1110	4.13.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1131	1133	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1142	1144	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1143	1145	4.14.0 4.14.1 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1144	1146	4.14.2
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1150	1152	4.17.7
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1166	1168	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1168	1170	4.21.0 4.21.1
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1173	1175	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1175	1177	4.21.2 4.22.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %# (domain %d)	1180	1182	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	342	344	3.3.0-branched
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	553	555	4.0.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	576	578	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	577	579	4.0.4
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	611	613	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	614	616	4.1.3
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	638	640	4.1.4 4.1.5 4.1.6 4.1.6.1 4.2.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	662	664	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	673	675	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	732	734	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	890	892	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	900	902	4.6.6
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	903	905	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	913	915	4.7.3 4.9.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	921	923	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	929	931	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	960	962	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	1030	1032	4.10.1
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	1038	1040	4.10.0
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	1069	1071	4.10.2 4.10.3
common/grant_table.c	gdprintk	Iomem mapping not permitted %lx (domain %d)	1073	1075	4.10.4
common/grant_table.c	DPRINTK	Maptrack table is at maximum size.	133	133	3.0.2-branched
common/grant_table.c	DPRINTK	Maptrack table is at maximum size.	142	142	3.0.3-branched
common/grant_table.c	gdprintk	Maptrack table is at maximum size.	145	145	3.0.4-branched
common/grant_table.c	DPRINTK	Maptrack table is at maximum size.	147	147	3.0.0
common/grant_table.c	gdprintk	No device mapping in HVM domain	902	902	4.10.1
common/grant_table.c	gdprintk	No device mapping in HVM domain	910	910	4.10.0
common/grant_table.c	gdprintk	No device mapping in HVM domain	928	928	4.12.0
common/grant_table.c	gdprintk	No device mapping in HVM domain	932	932	4.12.1
common/grant_table.c	gdprintk	No device mapping in HVM domain	936	936	4.13.4 4.13.5
common/grant_table.c	gdprintk	No device mapping in HVM domain	938	938	4.11.0
common/grant_table.c	gdprintk	No device mapping in HVM domain	941	941	4.10.2 4.10.3
common/grant_table.c	gdprintk	No device mapping in HVM domain	942	942	4.11.1
common/grant_table.c	gdprintk	No device mapping in HVM domain	944	944	4.11.4
common/grant_table.c	gdprintk	No device mapping in HVM domain	945	945	4.10.4
common/grant_table.c	gdprintk	No device mapping in HVM domain	946	946	4.11.2 4.11.3
common/grant_table.c	gdprintk	No device mapping in HVM domain	961	961	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	No device mapping in HVM domain	973	973	4.13.1 4.13.2
common/grant_table.c	gdprintk	No device mapping in HVM domain	974	974	4.13.3
common/grant_table.c	gdprintk	No device mapping in HVM domain	975	975	4.13.0 4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	No device mapping in HVM domain	1005	1005	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	No device mapping in HVM domain	1012	1012	4.14.0 4.14.1
common/grant_table.c	gdprintk	No device mapping in HVM domain	1013	1013	4.14.2
common/grant_table.c	gdprintk	No device mapping in HVM domain	1016	1016	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	No device mapping in HVM domain	1017	1017	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	No device mapping in HVM domain	1024	1024	4.17.7
common/grant_table.c	gdprintk	No device mapping in HVM domain	1032	1032	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	No device mapping in HVM domain	1034	1034	4.21.0 4.21.1
common/grant_table.c	gdprintk	No device mapping in HVM domain	1039	1039	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	No device mapping in HVM domain	1041	1041	4.21.2 4.22.0
common/grant_table.c	gdprintk	No device mapping in HVM domain	1054	1054	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	No device mapping in HVM domain.	437	437	4.0.0
common/grant_table.c	gdprintk	No device mapping in HVM domain.	460	460	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	No device mapping in HVM domain.	461	461	4.0.4
common/grant_table.c	gdprintk	No device mapping in HVM domain.	493	493	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	No device mapping in HVM domain.	494	494	4.1.3
common/grant_table.c	gdprintk	No device mapping in HVM domain.	508	508	4.2.0
common/grant_table.c	gdprintk	No device mapping in HVM domain.	518	518	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	No device mapping in HVM domain.	532	532	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	No device mapping in HVM domain.	543	543	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	No device mapping in HVM domain.	602	602	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	No device mapping in HVM domain.	769	769	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	No device mapping in HVM domain.	773	773	4.6.6
common/grant_table.c	gdprintk	No device mapping in HVM domain.	783	783	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	No device mapping in HVM domain.	787	787	4.7.3 4.9.0
common/grant_table.c	gdprintk	No device mapping in HVM domain.	795	795	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	No device mapping in HVM domain.	803	803	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	No device mapping in HVM domain.	834	834	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	No more map handles available.	143	143	3.0.2-branched
common/grant_table.c	DPRINTK	No more map handles available.	152	152	3.0.3-branched
common/grant_table.c	gdprintk	No more map handles available.	155	155	3.0.4-branched
common/grant_table.c	DPRINTK	No more map handles available.	157	157	3.0.0
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3060	3062	4.10.0
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3104	3106	4.10.1
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3133	3135	4.12.0
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3137	3139	4.12.1
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3148	3150	4.10.2 4.10.3
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3149	3151	4.11.0
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3150	3152	4.11.4
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3153	3155	4.11.1
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3154	3156	4.10.4
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3159	3161	4.11.2 4.11.3
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3165	3167	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3224	3226	4.13.1 4.13.2
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3233	3235	4.13.0 4.13.3
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3249	3251	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3257	3259	4.14.0 4.14.1
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3265	3267	4.15.1
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3266	3268	4.14.2
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3270	3272	4.13.5
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3273	3275	4.15.2 4.15.3
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3274	3276	4.16.0
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3281	3283	4.16.1 4.16.2
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3282	3284	4.14.3
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3286	3288	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3290	3292	4.14.4 4.14.5
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3294	3296	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3303	3305	4.14.6 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3356	3358	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3359	3361	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3360	3362	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3362	3364	4.21.0 4.21.1
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3371	3373	4.17.7
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3424	3426	4.18.6
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3427	3429	4.19.6
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3429	3431	4.20.4
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3430	3432	4.22.0
common/grant_table.c	gdprintk	Requested addresses of d%d for %u grant status frames, but has only %u	3431	3433	4.21.2
common/grant_table.c	PIN_FAIL	Risk of counter overflow %08x	225	226	3.0.2-branched
common/grant_table.c	PIN_FAIL	Risk of counter overflow %08x	269	270	3.0.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	678	679	4.10.0 4.10.1
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	710	711	4.12.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	712	713	4.12.1
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	713	714	4.11.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	717	718	4.10.2 4.10.3 4.11.1
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	719	720	4.10.4 4.11.2 4.11.3 4.11.4
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	743	744	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	751	752	4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	767	768	4.13.0 4.13.1 4.13.2 4.13.3
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	792	793	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	796	797	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	807	808	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	808	809	4.14.0 4.14.1 4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Shared grant entry is unstable	810	810	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3 4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	812	813	4.17.7
common/grant_table.c	gdprintk	Shared grant entry is unstable	814	814	4.18.6 4.19.6 4.20.4 4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable	823	824	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Shared grant entry is unstable	1998	1998	4.10.0
common/grant_table.c	gdprintk	Shared grant entry is unstable	2041	2041	4.10.1
common/grant_table.c	gdprintk	Shared grant entry is unstable	2055	2055	4.12.0
common/grant_table.c	gdprintk	Shared grant entry is unstable	2059	2059	4.12.1
common/grant_table.c	gdprintk	Shared grant entry is unstable	2078	2078	4.11.4
common/grant_table.c	gdprintk	Shared grant entry is unstable	2079	2079	4.11.0
common/grant_table.c	gdprintk	Shared grant entry is unstable	2080	2080	4.10.2 4.10.3
common/grant_table.c	gdprintk	Shared grant entry is unstable	2083	2083	4.11.1
common/grant_table.c	gdprintk	Shared grant entry is unstable	2084	2084	4.10.4
common/grant_table.c	gdprintk	Shared grant entry is unstable	2087	2087	4.11.2 4.11.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Shared grant entry is unstable	2122	2122	4.13.1 4.13.2
common/grant_table.c	gdprintk	Shared grant entry is unstable	2131	2131	4.13.0 4.13.3
common/grant_table.c	gdprintk	Shared grant entry is unstable	2147	2147	4.13.4
common/grant_table.c	gdprintk	Shared grant entry is unstable	2154	2154	4.13.5
common/grant_table.c	gdprintk	Shared grant entry is unstable	2155	2155	4.14.0 4.14.1
common/grant_table.c	gdprintk	Shared grant entry is unstable	2164	2164	4.14.2
common/grant_table.c	gdprintk	Shared grant entry is unstable	2180	2180	4.14.3
common/grant_table.c	gdprintk	Shared grant entry is unstable	2181	2181	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Shared grant entry is unstable	2187	2187	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Shared grant entry is unstable	2197	2197	4.15.1
common/grant_table.c	gdprintk	Shared grant entry is unstable	2202	2202	4.16.0
common/grant_table.c	gdprintk	Shared grant entry is unstable	2204	2204	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Shared grant entry is unstable	2209	2209	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Shared grant entry is unstable	2215	2215	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Shared grant entry is unstable	2236	2236	4.17.7
common/grant_table.c	gdprintk	Shared grant entry is unstable	2242	2242	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Shared grant entry is unstable	2243	2243	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Shared grant entry is unstable	2245	2245	4.21.0 4.21.1
common/grant_table.c	gdprintk	Shared grant entry is unstable	2263	2263	4.18.6 4.19.6
common/grant_table.c	gdprintk	Shared grant entry is unstable	2264	2264	4.20.4
common/grant_table.c	gdprintk	Shared grant entry is unstable	2265	2265	4.22.0
common/grant_table.c	gdprintk	Shared grant entry is unstable	2266	2266	4.21.2
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	209	210	3.0.2-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	226	227	3.0.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	227	228	3.0.3-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	230	231	3.0.4-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	284	285	3.1.0-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	285	286	4.0.0 4.0.1 4.0.2 4.0.3 4.0.4
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	298	299	3.0.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	311	312	3.3.0-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	318	319	4.1.0 4.1.1 4.1.2 4.1.3
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	334	335	4.2.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	342	343	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	358	359	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	369	370	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	391	392	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	544	545	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	547	548	4.6.6
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	552	553	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	555	556	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	571	572	4.7.4 4.7.5 4.7.6 4.8.2 4.8.3 4.8.4 4.9.1 4.9.2
common/grant_table.c	DPRINTK	Shared grant entry is unstable.	582	582	3.0.2-branched
common/grant_table.c	DPRINTK	Shared grant entry is unstable.	584	584	3.0.3-branched
common/grant_table.c	gdprintk	Shared grant entry is unstable.	592	592	3.0.4-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	610	611	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Shared grant entry is unstable.	787	787	3.1.0-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	809	810	3.0.3-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	818	819	3.0.4-branched
common/grant_table.c	DPRINTK	Shared grant entry is unstable.	883	883	3.0.0
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	1024	1025	3.1.0-branched
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1051	1051	3.3.0-branched
common/grant_table.c	PIN_FAIL	Shared grant entry is unstable.	1329	1330	3.3.0-branched
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1355	1355	4.0.0
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1395	1395	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1396	1396	4.0.4
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1430	1430	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1433	1433	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1434	1434	4.1.3
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1471	1471	4.2.0
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1473	1473	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1491	1491	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1492	1492	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1547	1547	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1727	1727	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1740	1740	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1767	1767	4.6.6
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1780	1780	4.7.3 4.9.0
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1789	1789	4.8.3
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1796	1796	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1840	1840	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Shared grant entry is unstable.	1879	1879	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u)	2305	2307	4.13.5
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2338	2340	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2353	2355	4.16.0
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2355	2357	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2360	2362	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2369	2371	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2393	2395	4.17.7
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2396	2398	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2397	2399	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2399	2401	4.21.0 4.21.1
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2420	2422	4.18.6 4.19.6
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2421	2423	4.20.4
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2422	2424	4.22.0
common/grant_table.c	gdprintk	Transferee %pd has no headroom (tot %u, max %u, ex %u)	2423	2425	4.21.2
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2140	2142	4.10.0
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2183	2185	4.10.1
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2205	2207	4.12.0
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2209	2211	4.12.1
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2222	2224	4.10.2 4.10.3 4.11.0 4.11.4
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2226	2228	4.11.1
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2227	2229	4.10.4
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2231	2233	4.11.2 4.11.3
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2237	2239	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2272	2274	4.13.1 4.13.2
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2281	2283	4.13.0 4.13.3
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2297	2299	4.13.4
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2305	2307	4.14.0 4.14.1
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2314	2316	4.14.2
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2330	2332	4.14.3
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2331	2333	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Transferee d%d has no headroom (tot %u, max %u)	2347	2349	4.15.1
common/grant_table.c	gdprintk	Transferee d%d is dying	2137	2138	4.10.0
common/grant_table.c	gdprintk	Transferee d%d is dying	2180	2181	4.10.1
common/grant_table.c	gdprintk	Transferee d%d is dying	2202	2203	4.12.0
common/grant_table.c	gdprintk	Transferee d%d is dying	2206	2207	4.12.1
common/grant_table.c	gdprintk	Transferee d%d is dying	2219	2220	4.10.2 4.10.3 4.11.0 4.11.4
common/grant_table.c	gdprintk	Transferee d%d is dying	2223	2224	4.11.1
common/grant_table.c	gdprintk	Transferee d%d is dying	2224	2225	4.10.4
common/grant_table.c	gdprintk	Transferee d%d is dying	2228	2229	4.11.2 4.11.3
common/grant_table.c	gdprintk	Transferee d%d is dying	2234	2235	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Transferee d%d is dying	2269	2270	4.13.1 4.13.2
common/grant_table.c	gdprintk	Transferee d%d is dying	2278	2279	4.13.0 4.13.3
common/grant_table.c	gdprintk	Transferee d%d is dying	2294	2295	4.13.4
common/grant_table.c	gdprintk	Transferee d%d is dying	2302	2303	4.13.5 4.14.0 4.14.1
common/grant_table.c	gdprintk	Transferee d%d is dying	2311	2312	4.14.2
common/grant_table.c	gdprintk	Transferee d%d is dying	2327	2328	4.14.3
common/grant_table.c	gdprintk	Transferee d%d is dying	2328	2329	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Transferee d%d is dying	2335	2336	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Transferee d%d is dying	2344	2345	4.15.1
common/grant_table.c	gdprintk	Transferee d%d is dying	2350	2351	4.16.0
common/grant_table.c	gdprintk	Transferee d%d is dying	2352	2353	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Transferee d%d is dying	2357	2358	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Transferee d%d is dying	2366	2367	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Transferee d%d is dying	2390	2391	4.17.7
common/grant_table.c	gdprintk	Transferee d%d is dying	2393	2394	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Transferee d%d is dying	2394	2395	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Transferee d%d is dying	2396	2397	4.21.0 4.21.1
common/grant_table.c	gdprintk	Transferee d%d is dying	2417	2418	4.18.6 4.19.6
common/grant_table.c	gdprintk	Transferee d%d is dying	2418	2419	4.20.4
common/grant_table.c	gdprintk	Transferee d%d is dying	2419	2420	4.22.0
common/grant_table.c	gdprintk	Transferee d%d is dying	2420	2421	4.21.2
common/grant_table.c	gdprintk	Transferee d%d is now dying	2169	2170	4.10.0
common/grant_table.c	gdprintk	Transferee d%d is now dying	2212	2213	4.10.1
common/grant_table.c	gdprintk	Transferee d%d is now dying	2239	2240	4.12.0
common/grant_table.c	gdprintk	Transferee d%d is now dying	2243	2244	4.12.1
common/grant_table.c	gdprintk	Transferee d%d is now dying	2251	2252	4.10.2 4.10.3 4.11.0
common/grant_table.c	gdprintk	Transferee d%d is now dying	2255	2256	4.11.1
common/grant_table.c	gdprintk	Transferee d%d is now dying	2256	2257	4.11.4
common/grant_table.c	gdprintk	Transferee d%d is now dying	2261	2262	4.10.4
common/grant_table.c	gdprintk	Transferee d%d is now dying	2265	2266	4.11.2 4.11.3
common/grant_table.c	gdprintk	Transferee d%d is now dying	2271	2272	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Transferee d%d is now dying	2311	2312	4.13.1 4.13.2
common/grant_table.c	gdprintk	Transferee d%d is now dying	2320	2321	4.13.0 4.13.3
common/grant_table.c	gdprintk	Transferee d%d is now dying	2336	2337	4.13.4
common/grant_table.c	gdprintk	Transferee d%d is now dying	2344	2345	4.13.5 4.14.0 4.14.1
common/grant_table.c	gdprintk	Transferee d%d is now dying	2353	2354	4.14.2
common/grant_table.c	gdprintk	Transferee d%d is now dying	2369	2370	4.14.3
common/grant_table.c	gdprintk	Transferee d%d is now dying	2370	2371	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Transferee d%d is now dying	2377	2378	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Transferee d%d is now dying	2386	2387	4.15.1
common/grant_table.c	gdprintk	Transferee d%d is now dying	2392	2393	4.16.0
common/grant_table.c	gdprintk	Transferee d%d is now dying	2394	2395	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Transferee d%d is now dying	2399	2400	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Transferee d%d is now dying	2408	2409	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Transferee d%d is now dying	2432	2433	4.17.7
common/grant_table.c	gdprintk	Transferee d%d is now dying	2435	2436	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	Transferee d%d is now dying	2436	2437	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Transferee d%d is now dying	2438	2439	4.21.0 4.21.1
common/grant_table.c	gdprintk	Transferee d%d is now dying	2459	2460	4.18.6 4.19.6
common/grant_table.c	gdprintk	Transferee d%d is now dying	2460	2461	4.20.4
common/grant_table.c	gdprintk	Transferee d%d is now dying	2461	2462	4.22.0
common/grant_table.c	gdprintk	Transferee d%d is now dying	2462	2463	4.21.2
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1304	1305	4.10.1
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1312	1313	4.10.0
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1317	1318	4.12.0
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1321	1322	4.12.1
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1340	1341	4.11.4
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1341	1342	4.11.0
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1343	1344	4.10.2 4.10.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1345	1346	4.11.1
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1347	1348	4.10.4
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1349	1350	4.11.2 4.11.3
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1365	1366	4.13.1 4.13.2
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1372	1373	4.13.4 4.13.5
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1373	1374	4.13.3
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1374	1375	4.13.0
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1404	1405	4.14.0 4.14.1
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1411	1412	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1412	1413	4.14.2
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1422	1423	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1433	1434	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1434	1435	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1457	1458	4.17.7 4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1459	1460	4.21.0 4.21.1
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1480	1481	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Unstable d%d handle %#x	1482	1483	4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	360	363	4.0.0 4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	361	364	4.0.4
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	393	396	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	394	397	4.1.3
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	410	413	4.2.0
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	418	421	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	434	437	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	445	448	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	467	470	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	620	623	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	623	626	4.6.6
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	628	631	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	631	634	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	647	650	4.7.4 4.7.5 4.7.6 4.8.2 4.8.3 4.8.4 4.9.1 4.9.2
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d). (expected dom %d) (r/w: %d)	686	689	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	754	756	4.10.0 4.10.1
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	786	788	4.12.0
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	789	791	4.11.0 4.12.1
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	793	795	4.10.2 4.10.3 4.11.1
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	796	798	4.10.4 4.11.2 4.11.3 4.11.4
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	816	818	4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	820	822	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	831	833	4.13.0 4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	832	834	4.13.3
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	857	859	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	861	863	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	872	874	4.14.0 4.14.1 4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	873	875	4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	877	879	4.17.7
common/grant_table.c	gdprintk	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	885	887	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3 4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	888	890	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Unstable flags (%x) or dom (%d); expected d%d (r/w: %d)	889	891	4.18.6 4.19.6 4.20.4 4.21.2 4.22.0
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	371	372	4.0.0 4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	372	373	4.0.4
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	404	405	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	405	406	4.1.3
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	421	422	4.2.0
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	429	430	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	445	446	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	456	457	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	478	479	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	631	632	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	634	635	4.6.6
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	639	640	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	642	643	4.7.3 4.9.0
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	658	659	4.7.4 4.7.5 4.7.6 4.8.2 4.8.3 4.8.4 4.9.1 4.9.2
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	697	698	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	764	765	4.10.0 4.10.1
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	796	797	4.12.0
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	799	800	4.11.0 4.12.1
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	803	804	4.10.2 4.10.3 4.11.1
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	806	807	4.10.4 4.11.2 4.11.3 4.11.4
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	826	827	4.13.4 4.13.5
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	830	831	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	841	842	4.13.0 4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	842	843	4.13.3
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	867	868	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	871	872	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	882	883	4.14.0 4.14.1 4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	883	884	4.14.2 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	887	888	4.17.7
common/grant_table.c	gdprintk	Unstable grant readonly flag	897	897	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3 4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	Unstable grant readonly flag	898	899	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	Unstable grant readonly flag	901	901	4.18.6 4.19.6 4.20.4 4.21.2 4.22.0
common/grant_table.c	gdprintk	Unstable handle %#x	1164	1164	4.6.6
common/grant_table.c	gdprintk	Unstable handle %#x	1177	1177	4.7.3 4.9.0
common/grant_table.c	gdprintk	Unstable handle %#x	1185	1185	4.7.5 4.7.6 4.8.3 4.8.4 4.9.2
common/grant_table.c	gdprintk	Unstable handle %#x	1193	1193	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Unstable handle %#x	1198	1198	4.9.0
common/grant_table.c	gdprintk	Unstable handle %#x	1206	1206	4.9.2
common/grant_table.c	gdprintk	Unstable handle %#x	1214	1214	4.9.1
common/grant_table.c	gdprintk	Unstable handle %#x	1224	1224	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Unstable handle %#x	1245	1245	4.9.3 4.9.4
common/grant_table.c	gdprintk	Unstable handle %#x	1326	1326	4.10.1
common/grant_table.c	gdprintk	Unstable handle %#x	1334	1334	4.10.0
common/grant_table.c	gdprintk	Unstable handle %#x	1339	1339	4.12.0
common/grant_table.c	gdprintk	Unstable handle %#x	1343	1343	4.12.1
common/grant_table.c	gdprintk	Unstable handle %#x	1362	1362	4.11.4
common/grant_table.c	gdprintk	Unstable handle %#x	1363	1363	4.11.0
common/grant_table.c	gdprintk	Unstable handle %#x	1365	1365	4.10.2 4.10.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Unstable handle %#x	1367	1367	4.11.1
common/grant_table.c	gdprintk	Unstable handle %#x	1369	1369	4.10.4
common/grant_table.c	gdprintk	Unstable handle %#x	1371	1371	4.11.2 4.11.3
common/grant_table.c	gdprintk	Unstable handle %#x	1390	1390	4.13.1 4.13.2
common/grant_table.c	gdprintk	Unstable handle %#x	1397	1397	4.13.4 4.13.5
common/grant_table.c	gdprintk	Unstable handle %#x	1398	1398	4.13.3
common/grant_table.c	gdprintk	Unstable handle %#x	1399	1399	4.13.0
common/grant_table.c	gdprintk	Unstable handle %#x	1429	1429	4.14.0 4.14.1
common/grant_table.c	gdprintk	Unstable handle %#x	1436	1436	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Unstable handle %#x	1437	1437	4.14.2
common/grant_table.c	gdprintk	Unstable handle %#x	1447	1447	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Unstable handle %#x	1458	1458	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Unstable handle %#x	1459	1459	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Unstable handle %#x	1482	1482	4.17.7 4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Unstable handle %#x	1484	1484	4.21.0 4.21.1
common/grant_table.c	gdprintk	Unstable handle %#x	1505	1505	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Unstable handle %#x	1507	1507	4.21.2 4.22.0
common/grant_table.c	gdprintk	Unstable handle %u	853	853	4.2.0
common/grant_table.c	gdprintk	Unstable handle %u	880	880	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Unstable handle %u	890	890	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Unstable handle %u	891	891	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Unstable handle %u	947	947	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Unstable handle %u	1122	1122	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Unstable handle %u	1135	1135	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Unstable handle %u	1185	1185	4.6.6
common/grant_table.c	gdprintk	Unstable handle %u	1198	1198	4.7.3
common/grant_table.c	gdprintk	Unstable handle %u	1206	1206	4.7.5 4.7.6 4.8.3 4.8.4
common/grant_table.c	gdprintk	Unstable handle %u	1214	1214	4.7.4 4.8.2
common/grant_table.c	gdprintk	Unstable handle %u	1245	1245	4.8.5
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1561	1563	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1600	1602	4.8.5 4.9.3 4.9.4
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1681	1683	4.10.1
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1695	1697	4.12.0
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1699	1701	4.12.1
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1718	1720	4.11.4
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1719	1721	4.11.0
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1720	1722	4.10.2 4.10.3
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1721	1723	4.12.2 4.12.3 4.12.4
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1723	1725	4.11.1
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1724	1726	4.10.4
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1727	1729	4.11.2 4.11.3
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1756	1758	4.13.1 4.13.2
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1765	1767	4.13.0 4.13.3
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1779	1781	4.13.4
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1786	1788	4.13.5
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1795	1797	4.14.0 4.14.1
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1804	1806	4.14.2
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1817	1819	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1818	1820	4.14.3
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1820	1822	4.16.0
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1825	1827	4.14.4 4.14.5 4.14.6
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1827	1829	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1831	1833	4.15.1
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1838	1840	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1859	1861	4.17.7
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1865	1867	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1867	1869	4.21.0 4.21.1
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1886	1888	4.18.6 4.19.6 4.20.4
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1887	1889	4.22.0
common/grant_table.c	gprintk	Wrong page state %#lx of status frame %u (GFN %#lx)	1888	1890	4.21.2
common/grant_table.c	DPRINTK	Xen only supports up to %d grant-table frames per domain.	485	486	3.0.2-branched
common/grant_table.c	DPRINTK	Xen only supports up to %d grant-table frames per domain.	495	496	3.0.3-branched
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	501	503	3.0.4-branched
common/grant_table.c	DPRINTK	Xen only supports up to %d grant-table frames per domain.	553	554	3.0.0
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	622	624	3.1.0-branched
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	865	867	3.3.0-branched
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1153	1155	4.0.0
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1193	1195	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1194	1196	4.0.4
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1228	1230	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1232	1234	4.1.3
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1260	1262	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1277	1279	4.2.0
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1308	1310	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1320	1322	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1321	1323	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1376	1378	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1564	1566	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1577	1579	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1604	1606	4.6.6
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1617	1619	4.7.3 4.9.0
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1625	1627	4.8.3
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1633	1635	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1676	1678	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	Xen only supports up to %d grant-table frames per domain.	1715	1717	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1248	1249	4.10.1
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1256	1257	4.10.0
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1275	1276	4.12.0
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1279	1280	4.12.1
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1284	1285	4.11.4
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1285	1286	4.11.0
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1287	1288	4.10.2 4.10.3
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1289	1290	4.11.1
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1291	1292	4.10.4
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1293	1294	4.11.2 4.11.3
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1301	1302	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1322	1323	4.13.1 4.13.2
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1329	1330	4.13.4 4.13.5
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1330	1331	4.13.3
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1331	1332	4.13.0
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1361	1362	4.14.0 4.14.1
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1368	1369	4.14.3 4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1369	1370	4.14.2
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1379	1380	4.16.0 4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1390	1391	4.15.1 4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1391	1392	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1414	1415	4.17.7 4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5 4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1416	1417	4.21.0 4.21.1
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1437	1438	4.18.6 4.19.6 4.20.4
common/grant_table.c	gdprintk	Zero flags for d%d handle %#x	1439	1440	4.21.2 4.22.0
common/grant_table.c	gdprintk	Zero flags for handle %#x	1120	1120	4.9.0
common/grant_table.c	gdprintk	Zero flags for handle %#x	1128	1128	4.9.2
common/grant_table.c	gdprintk	Zero flags for handle %#x	1136	1136	4.9.1
common/grant_table.c	gdprintk	Zero flags for handle %#x	1167	1167	4.9.3 4.9.4
common/grant_table.c	gdprintk	Zero flags for handle (%d).	428	428	3.1.0-branched
common/grant_table.c	gdprintk	Zero flags for handle (%d).	496	496	3.3.0-branched
common/grant_table.c	gdprintk	Zero flags for handle (%d).	715	715	4.0.0
common/grant_table.c	gdprintk	Zero flags for handle (%d).	750	750	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	Zero flags for handle (%d).	751	751	4.0.4
common/grant_table.c	gdprintk	Zero flags for handle (%d).	785	785	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	Zero flags for handle (%d).	789	789	4.1.3
common/grant_table.c	gdprintk	Zero flags for handle (%d).	813	813	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	Zero flags for handle (%d).	821	821	4.2.0
common/grant_table.c	gdprintk	Zero flags for handle (%d).	848	848	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	gdprintk	Zero flags for handle (%d).	858	858	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	Zero flags for handle (%d).	859	859	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	Zero flags for handle (%d).	915	915	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	Zero flags for handle (%d).	1089	1089	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	Zero flags for handle (%d).	1102	1102	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	Zero flags for handle (%d).	1107	1107	4.6.6
common/grant_table.c	gdprintk	Zero flags for handle (%d).	1120	1120	4.7.3
common/grant_table.c	gdprintk	Zero flags for handle (%d).	1128	1128	4.7.5 4.7.6 4.8.3 4.8.4
common/grant_table.c	gdprintk	Zero flags for handle (%d).	1136	1136	4.7.4 4.8.2
common/grant_table.c	gdprintk	Zero flags for handle (%d).	1167	1167	4.8.5
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2602	2604	4.0.0
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2642	2644	4.0.1 4.0.2 4.0.3
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2643	2645	4.0.4
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2670	2672	4.1.0 4.1.1 4.1.2
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2674	2676	4.1.3 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2679	2681	4.1.4
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2829	2831	4.2.1 4.2.2 4.2.3
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2831	2833	4.2.0
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2845	2847	4.3.0 4.3.1
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2865	2867	4.2.4 4.2.5
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2880	2882	4.4.0 4.4.1 4.4.2
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2881	2883	4.3.2 4.3.3 4.3.4
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	2883	2885	4.4.3 4.4.4
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3063	3065	4.5.0
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3066	3068	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3438	3440	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3478	3480	4.6.6
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3486	3488	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3526	3528	4.7.3
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3534	3536	4.8.0 4.8.1
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3588	3590	4.7.4
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3625	3627	4.8.2
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3635	3637	4.8.3
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3640	3642	4.7.5 4.7.6
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3688	3690	4.8.4
common/grant_table.c	printk	[%3d]    %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3732	3734	4.8.5
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	3964	3966	4.11.0
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	3967	3969	4.11.4
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	3968	3970	4.11.1
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	3974	3976	4.11.2 4.11.3
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	3982	3984	4.12.0
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	3986	3988	4.12.1
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4014	4016	4.12.2
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4016	4018	4.12.3 4.12.4
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4093	4095	4.13.1 4.13.2
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4100	4102	4.13.0
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4102	4104	4.13.3
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4126	4128	4.14.0 4.14.1
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4135	4137	4.14.2
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4157	4159	4.15.0-rc1 4.15.0-rc2
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4167	4169	4.13.4
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4168	4170	4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4188	4190	4.13.5
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4200	4202	4.14.3
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4208	4210	4.14.4 4.14.5
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4221	4223	4.14.6
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4234	4236	4.15.1
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4239	4241	4.16.0
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4242	4244	4.15.2 4.15.3
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4246	4248	4.16.1 4.16.2
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4255	4257	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4259	4261	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4270	4272	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4332	4334	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4335	4337	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4337	4339	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4343	4345	4.21.0 4.21.1
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4347	4349	4.17.7
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4409	4411	4.18.6
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4412	4414	4.19.6
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4415	4417	4.20.4
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4417	4419	4.22.0
common/grant_table.c	printk	[0x%03x]  %5d 0x% 0x%08x      %5d 0x%06 0x%02x	4421	4423	4.21.2
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3573	3575	4.9.0
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3635	3637	4.9.1
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3687	3689	4.9.2
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3731	3733	4.9.3 4.9.4
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3861	3863	4.10.0
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3919	3921	4.10.1
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3963	3965	4.10.2 4.10.3
common/grant_table.c	printk	[0x%03x]  %5d 0x%06lx 0x%08x      %5d 0x%06 0x%02x	3969	3971	4.10.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2557	2557	4.0.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2597	2597	4.0.1 4.0.2 4.0.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2598	2598	4.0.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2625	2625	4.1.0 4.1.1 4.1.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2629	2629	4.1.3 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2634	2634	4.1.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2784	2784	4.2.1 4.2.2 4.2.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2786	2786	4.2.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2800	2800	4.3.0 4.3.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2820	2820	4.2.4 4.2.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2835	2835	4.4.0 4.4.1 4.4.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2836	2836	4.3.2 4.3.3 4.3.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	2838	2838	4.4.3 4.4.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3018	3018	4.5.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3021	3021	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3399	3399	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3439	3439	4.6.6
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3447	3447	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3487	3487	4.7.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3495	3495	4.8.0 4.8.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3534	3534	4.9.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3549	3549	4.7.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3586	3586	4.8.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3596	3596	4.8.3 4.9.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3601	3601	4.7.5 4.7.6
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3648	3648	4.9.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3649	3649	4.8.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3692	3692	4.9.3 4.9.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3693	3693	4.8.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3821	3821	4.10.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3879	3879	4.10.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3923	3923	4.10.2 4.10.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3924	3924	4.11.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3927	3927	4.11.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3928	3928	4.11.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3929	3929	4.10.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3934	3934	4.11.2 4.11.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3942	3942	4.12.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3946	3946	4.12.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3974	3974	4.12.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	3976	3976	4.12.3 4.12.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4052	4052	4.13.1 4.13.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4059	4059	4.13.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4061	4061	4.13.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4085	4085	4.14.0 4.14.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4094	4094	4.14.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4116	4116	4.15.0-rc1 4.15.0-rc2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4126	4126	4.13.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4127	4127	4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4147	4147	4.13.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4159	4159	4.14.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4167	4167	4.14.4 4.14.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4180	4180	4.14.6
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4193	4193	4.15.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4198	4198	4.16.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4201	4201	4.15.2 4.15.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4205	4205	4.16.1 4.16.2
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4214	4214	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4218	4218	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4229	4229	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4291	4291	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4294	4294	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4296	4296	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4302	4302	4.21.0 4.21.1
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4306	4306	4.17.7
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4368	4368	4.18.6
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4371	4371	4.19.6
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4374	4374	4.20.4
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4376	4376	4.22.0
common/grant_table.c	printk	[ref] localdom mfn      pin          localdom gmfn     flags	4380	4380	4.21.2
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	2712	2714	4.9.0
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	2772	2774	4.9.1
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	2816	2818	4.9.2
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	2860	2862	4.9.3 4.9.4
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	2961	2963	4.10.0
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3004	3006	4.10.1
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3033	3035	4.12.0
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3037	3039	4.12.1
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3048	3050	4.10.2 4.10.3
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3049	3051	4.11.0
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3050	3052	4.11.4
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3053	3055	4.11.1
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3054	3056	4.10.4
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3059	3061	4.11.2 4.11.3
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3065	3067	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3124	3126	4.13.1 4.13.2
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3133	3135	4.13.0 4.13.3
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3149	3151	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3157	3159	4.14.0 4.14.1
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3165	3167	4.15.1
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3166	3168	4.14.2
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3170	3172	4.13.5
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3171	3173	4.16.0
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3173	3175	4.15.2 4.15.3
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3178	3180	4.16.1 4.16.2
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3182	3184	4.14.3
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3186	3188	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3190	3192	4.14.4 4.14.5
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3191	3193	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3200	3202	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3203	3205	4.14.6
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3253	3255	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3256	3258	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3257	3259	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3259	3261	4.21.0 4.21.1
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3268	3270	4.17.7
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3321	3323	4.18.6
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3324	3326	4.19.6
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3326	3328	4.20.4
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3327	3329	4.22.0
common/grant_table.c	gdprintk	bad flags %#x in grant %#x when switching version	3328	3330	4.21.2
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2660	2662	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2673	2675	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2674	2676	4.8.0 4.8.1
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2698	2700	4.6.6
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2711	2713	4.7.3
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2761	2763	4.8.2
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2765	2767	4.8.3
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2771	2773	4.7.4
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2815	2817	4.7.5 4.7.6
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2816	2818	4.8.4
common/grant_table.c	gdprintk	bad flags %#x in grant %u when switching version	2860	2862	4.8.5
common/grant_table.c	gdprintk	can't find d%d	2084	2084	4.10.0
common/grant_table.c	gdprintk	can't find d%d	2127	2127	4.10.1
common/grant_table.c	gdprintk	can't find d%d	2146	2146	4.12.0
common/grant_table.c	gdprintk	can't find d%d	2150	2150	4.12.1
common/grant_table.c	gdprintk	can't find d%d	2165	2165	4.11.4
common/grant_table.c	gdprintk	can't find d%d	2166	2166	4.10.2 4.10.3 4.11.0
common/grant_table.c	gdprintk	can't find d%d	2170	2170	4.10.4 4.11.1
common/grant_table.c	gdprintk	can't find d%d	2174	2174	4.11.2 4.11.3
common/grant_table.c	gdprintk	can't find d%d	2178	2178	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	can't find d%d	2213	2213	4.13.1 4.13.2
common/grant_table.c	gdprintk	can't find d%d	2222	2222	4.13.0 4.13.3
common/grant_table.c	gdprintk	can't find d%d	2238	2238	4.13.4
common/grant_table.c	gdprintk	can't find d%d	2245	2245	4.13.5
common/grant_table.c	gdprintk	can't find d%d	2246	2246	4.14.0 4.14.1
common/grant_table.c	gdprintk	can't find d%d	2255	2255	4.14.2
common/grant_table.c	gdprintk	can't find d%d	2271	2271	4.14.3
common/grant_table.c	gdprintk	can't find d%d	2272	2272	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	can't find d%d	2278	2278	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	can't find d%d	2288	2288	4.15.1
common/grant_table.c	gdprintk	can't find d%d	2293	2293	4.16.0
common/grant_table.c	gdprintk	can't find d%d	2295	2295	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	can't find d%d	2300	2300	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	can't find d%d	2309	2309	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	can't find d%d	2333	2333	4.17.7
common/grant_table.c	gdprintk	can't find d%d	2336	2336	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	can't find d%d	2337	2337	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	can't find d%d	2339	2339	4.21.0 4.21.1
common/grant_table.c	gdprintk	can't find d%d	2360	2360	4.18.6 4.19.6
common/grant_table.c	gdprintk	can't find d%d	2361	2361	4.20.4
common/grant_table.c	gdprintk	can't find d%d	2362	2362	4.22.0
common/grant_table.c	gdprintk	can't find d%d	2363	2363	4.21.2
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2136	2138	4.12.0
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2140	2142	4.12.1
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2155	2157	4.11.4
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2156	2158	4.11.0
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2160	2162	4.11.1
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2164	2166	4.11.2 4.11.3
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2168	2170	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2203	2205	4.13.1 4.13.2
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2212	2214	4.13.0 4.13.3
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2228	2230	4.13.4
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2235	2237	4.13.5
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2236	2238	4.14.0 4.14.1
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2245	2247	4.14.2
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2261	2263	4.14.3
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2262	2264	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2268	2270	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2278	2280	4.15.1
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2283	2285	4.16.0
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2285	2287	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2290	2292	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2299	2301	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2323	2325	4.17.7
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2326	2328	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2327	2329	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2329	2331	4.21.0 4.21.1
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2350	2352	4.18.6 4.19.6
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2351	2353	4.20.4
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2352	2354	4.22.0
common/grant_table.c	gdprintk	can't remove GFN % (MFN %#)	2353	2355	4.21.2
common/grant_table.c	gdprintk	can't remove GFN % (MFN %lx)	2075	2076	4.10.0
common/grant_table.c	gdprintk	can't remove GFN % (MFN %lx)	2118	2119	4.10.1
common/grant_table.c	gdprintk	can't remove GFN % (MFN %lx)	2157	2158	4.10.2 4.10.3
common/grant_table.c	gdprintk	can't remove GFN % (MFN %lx)	2161	2162	4.10.4
common/grant_table.c	PIN_FAIL	copy beyond page area	2743	2743	4.10.0
common/grant_table.c	PIN_FAIL	copy beyond page area	2786	2786	4.10.1
common/grant_table.c	PIN_FAIL	copy beyond page area	2815	2815	4.12.0
common/grant_table.c	PIN_FAIL	copy beyond page area	2819	2819	4.12.1
common/grant_table.c	PIN_FAIL	copy beyond page area	2826	2826	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	copy beyond page area	2827	2827	4.11.0
common/grant_table.c	PIN_FAIL	copy beyond page area	2828	2828	4.11.4
common/grant_table.c	PIN_FAIL	copy beyond page area	2831	2831	4.11.1
common/grant_table.c	PIN_FAIL	copy beyond page area	2832	2832	4.10.4
common/grant_table.c	PIN_FAIL	copy beyond page area	2837	2837	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	copy beyond page area	2847	2847	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	copy beyond page area	2902	2902	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	copy beyond page area	2911	2911	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	copy beyond page area	2927	2927	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	PIN_FAIL	copy beyond page area	2935	2935	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	copy beyond page area	2943	2943	4.15.1
common/grant_table.c	PIN_FAIL	copy beyond page area	2944	2944	4.14.2
common/grant_table.c	PIN_FAIL	copy beyond page area	2948	2948	4.13.5
common/grant_table.c	PIN_FAIL	copy beyond page area	2949	2949	4.16.0
common/grant_table.c	PIN_FAIL	copy beyond page area	2951	2951	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	copy beyond page area	2956	2956	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	copy beyond page area	2960	2960	4.14.3
common/grant_table.c	PIN_FAIL	copy beyond page area	2964	2964	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	copy beyond page area	2968	2968	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	copy beyond page area	2969	2969	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	copy beyond page area	2978	2978	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	copy beyond page area	2981	2981	4.14.6
common/grant_table.c	gdprintk	copy beyond page area	3027	3027	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	copy beyond page area	3028	3028	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	copy beyond page area	3030	3030	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	copy beyond page area	3036	3036	4.17.7
common/grant_table.c	gdprintk	copy beyond page area	3085	3085	4.18.6 4.19.6
common/grant_table.c	gdprintk	copy beyond page area	3086	3086	4.20.4
common/grant_table.c	gdprintk	copy beyond page area	3087	3087	4.22.0
common/grant_table.c	gdprintk	copy beyond page area	3088	3088	4.21.2
common/grant_table.c	PIN_FAIL	copy beyond page area.	845	845	3.0.3-branched
common/grant_table.c	PIN_FAIL	copy beyond page area.	854	854	3.0.4-branched
common/grant_table.c	PIN_FAIL	copy beyond page area.	1059	1059	3.1.0-branched
common/grant_table.c	PIN_FAIL	copy beyond page area.	1364	1364	3.3.0-branched
common/grant_table.c	PIN_FAIL	copy beyond page area.	1847	1847	4.0.0
common/grant_table.c	PIN_FAIL	copy beyond page area.	1887	1887	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	copy beyond page area.	1888	1888	4.0.4
common/grant_table.c	PIN_FAIL	copy beyond page area.	1929	1929	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	copy beyond page area.	1933	1933	4.1.3
common/grant_table.c	PIN_FAIL	copy beyond page area.	1938	1938	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	copy beyond page area.	1943	1943	4.1.4
common/grant_table.c	PIN_FAIL	copy beyond page area.	1981	1981	4.2.0
common/grant_table.c	PIN_FAIL	copy beyond page area.	1983	1983	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	copy beyond page area.	2003	2003	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	copy beyond page area.	2019	2019	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	copy beyond page area.	2038	2038	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	copy beyond page area.	2039	2039	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	copy beyond page area.	2094	2094	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	copy beyond page area.	2460	2460	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	copy beyond page area.	2473	2473	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	copy beyond page area.	2474	2474	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	copy beyond page area.	2498	2498	4.6.6
common/grant_table.c	PIN_FAIL	copy beyond page area.	2511	2511	4.7.3
common/grant_table.c	PIN_FAIL	copy beyond page area.	2512	2512	4.9.0
common/grant_table.c	PIN_FAIL	copy beyond page area.	2543	2543	4.8.2
common/grant_table.c	PIN_FAIL	copy beyond page area.	2547	2547	4.8.3
common/grant_table.c	PIN_FAIL	copy beyond page area.	2553	2553	4.7.4
common/grant_table.c	PIN_FAIL	copy beyond page area.	2554	2554	4.9.1
common/grant_table.c	PIN_FAIL	copy beyond page area.	2597	2597	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	copy beyond page area.	2598	2598	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	copy beyond page area.	2638	2638	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	1933	1936	4.0.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	1973	1976	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	1974	1977	4.0.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2008	2011	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2012	2015	4.1.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2017	2020	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2022	2025	4.1.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2046	2049	4.2.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2048	2051	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2068	2071	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2084	2087	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2103	2106	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2104	2107	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2159	2162	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2471	2474	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2484	2487	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2485	2488	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2509	2512	4.6.6
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2522	2525	4.7.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2523	2526	4.9.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2554	2557	4.8.2
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2558	2561	4.8.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2564	2567	4.7.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2565	2568	4.9.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2608	2611	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2609	2612	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2649	2652	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2754	2757	4.10.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2797	2800	4.10.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2826	2829	4.12.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2830	2833	4.12.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2837	2840	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2838	2841	4.11.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2839	2842	4.11.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2842	2845	4.11.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2843	2846	4.10.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2848	2851	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2858	2861	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2913	2916	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2922	2925	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2938	2941	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2946	2949	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2954	2957	4.15.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2955	2958	4.14.2
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2959	2962	4.13.5
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2960	2963	4.16.0
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2962	2965	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2967	2970	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2971	2974	4.14.3
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2975	2978	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2979	2982	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2980	2983	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2989	2992	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	2992	2995	4.14.6
common/grant_table.c	gdprintk	copy dest out of bounds: %d < %d || %d > %d	3043	3044	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	copy dest out of bounds: %d < %d || %d > %d	3044	3045	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	copy dest out of bounds: %d < %d || %d > %d	3046	3047	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	copy dest out of bounds: %d < %d || %d > %d	3047	3050	4.17.7
common/grant_table.c	gdprintk	copy dest out of bounds: %d < %d || %d > %d	3101	3102	4.18.6 4.19.6
common/grant_table.c	gdprintk	copy dest out of bounds: %d < %d || %d > %d	3102	3103	4.20.4
common/grant_table.c	gdprintk	copy dest out of bounds: %d < %d || %d > %d	3103	3104	4.22.0
common/grant_table.c	gdprintk	copy dest out of bounds: %d < %d || %d > %d	3104	3105	4.21.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	1887	1890	4.0.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	1927	1930	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	1928	1931	4.0.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	1969	1972	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	1973	1976	4.1.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	1978	1981	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	1983	1986	4.1.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2022	2025	4.2.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2024	2027	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2044	2047	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2060	2063	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2079	2082	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2080	2083	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2135	2138	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2464	2467	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2477	2480	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2478	2481	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2502	2505	4.6.6
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2515	2518	4.7.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2516	2519	4.9.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2547	2550	4.8.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2551	2554	4.8.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2557	2560	4.7.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2558	2561	4.9.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2601	2604	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2602	2605	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2642	2645	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2747	2750	4.10.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2790	2793	4.10.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2819	2822	4.12.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2823	2826	4.12.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2830	2833	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2831	2834	4.11.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2832	2835	4.11.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2835	2838	4.11.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2836	2839	4.10.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2841	2844	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2851	2854	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2906	2909	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2915	2918	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2931	2934	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2939	2942	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2947	2950	4.15.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2948	2951	4.14.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2952	2955	4.13.5
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2953	2956	4.16.0
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2955	2958	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2960	2963	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2964	2967	4.14.3
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2968	2971	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2972	2975	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2973	2976	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2982	2985	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	2985	2988	4.14.6
common/grant_table.c	gdprintk	copy source out of bounds: %d < %d || %d > %d	3034	3036	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	copy source out of bounds: %d < %d || %d > %d	3035	3037	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	copy source out of bounds: %d < %d || %d > %d	3037	3039	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	copy source out of bounds: %d < %d || %d > %d	3040	3043	4.17.7
common/grant_table.c	gdprintk	copy source out of bounds: %d < %d || %d > %d	3092	3094	4.18.6 4.19.6
common/grant_table.c	gdprintk	copy source out of bounds: %d < %d || %d > %d	3093	3095	4.20.4
common/grant_table.c	gdprintk	copy source out of bounds: %d < %d || %d > %d	3094	3096	4.22.0
common/grant_table.c	gdprintk	copy source out of bounds: %d < %d || %d > %d	3095	3097	4.21.2
common/grant_table.c	PIN_FAIL	could not get destination frame %lx.	905	906	3.0.3-branched
common/grant_table.c	PIN_FAIL	could not get source frame %lx.	889	890	3.0.3-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	862	863	3.0.3-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	871	872	3.0.4-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	873	874	3.0.3-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	882	883	3.0.4-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	1072	1073	3.1.0-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	1078	1079	3.1.0-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	1377	1378	3.3.0-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	1383	1384	3.3.0-branched
common/grant_table.c	PIN_FAIL	couldn't find %d	1860	1861	4.0.0
common/grant_table.c	PIN_FAIL	couldn't find %d	1866	1867	4.0.0
common/grant_table.c	PIN_FAIL	couldn't find %d	1900	1901	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	couldn't find %d	1901	1902	4.0.4
common/grant_table.c	PIN_FAIL	couldn't find %d	1906	1907	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	couldn't find %d	1907	1908	4.0.4
common/grant_table.c	PIN_FAIL	couldn't find %d	1942	1943	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	couldn't find %d	1946	1947	4.1.3
common/grant_table.c	PIN_FAIL	couldn't find %d	1948	1949	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	couldn't find %d	1951	1952	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	couldn't find %d	1952	1953	4.1.3
common/grant_table.c	PIN_FAIL	couldn't find %d	1956	1957	4.1.4
common/grant_table.c	PIN_FAIL	couldn't find %d	1957	1958	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	couldn't find %d	1962	1963	4.1.4
common/grant_table.c	PIN_FAIL	couldn't find %d	1994	1995	4.2.0
common/grant_table.c	PIN_FAIL	couldn't find %d	1996	1997	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	couldn't find %d	2000	2001	4.2.0
common/grant_table.c	PIN_FAIL	couldn't find %d	2002	2003	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	couldn't find %d	2016	2017	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	couldn't find %d	2022	2023	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	couldn't find %d	2032	2033	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	couldn't find %d	2038	2039	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	couldn't find %d	2051	2052	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	couldn't find %d	2052	2053	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	couldn't find %d	2057	2058	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	couldn't find %d	2058	2059	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	couldn't find %d	2107	2108	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	couldn't find %d	2113	2114	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	couldn't find %d	2312	2312	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	couldn't find %d	2325	2325	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	couldn't find %d	2326	2326	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	couldn't find %d	2350	2350	4.6.6
common/grant_table.c	PIN_FAIL	couldn't find %d	2363	2363	4.7.3
common/grant_table.c	PIN_FAIL	couldn't find %d	2364	2364	4.9.0
common/grant_table.c	PIN_FAIL	couldn't find %d	2395	2395	4.8.2
common/grant_table.c	PIN_FAIL	couldn't find %d	2399	2399	4.8.3
common/grant_table.c	PIN_FAIL	couldn't find %d	2405	2405	4.7.4
common/grant_table.c	PIN_FAIL	couldn't find %d	2406	2406	4.9.1
common/grant_table.c	PIN_FAIL	couldn't find %d	2449	2449	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	couldn't find %d	2450	2450	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	couldn't find %d	2489	2489	4.8.5 4.9.3 4.9.4
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3702	3711	4.12.0
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3706	3715	4.12.1
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3734	3743	4.12.2
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3736	3745	4.12.3 4.12.4
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3747	3756	4.11.0
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3750	3759	4.11.4
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3751	3760	4.11.1
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3757	3766	4.11.2 4.11.3
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3804	3813	4.13.1 4.13.2
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3811	3820	4.13.0
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3813	3822	4.13.3
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3820	3829	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3837	3846	4.14.0 4.14.1
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3846	3855	4.14.2
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3870	3879	4.13.4
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3878	3887	4.15.1
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3883	3892	4.16.0
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3886	3895	4.15.2 4.15.3
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3890	3899	4.16.1 4.16.2
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3891	3900	4.13.5
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3899	3908	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3903	3912	4.14.3 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3911	3920	4.14.4 4.14.5
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3916	3925	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3924	3933	4.14.6
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3978	3987	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3981	3990	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3982	3991	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3984	3993	4.17.7
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	3988	3997	4.21.0 4.21.1
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	4046	4055	4.18.6
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	4049	4058	4.19.6
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	4051	4060	4.20.4
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %#)	4057	4066	4.21.2 4.22.0
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %lx)	3651	3660	4.10.0
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %lx)	3702	3711	4.10.1
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %lx)	3746	3755	4.10.2 4.10.3
common/grant_table.c	printk	d%d has active grant %x (GFN %lx, MFN: %lx)	3752	3761	4.10.4
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3665	3666	4.10.0
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3716	3717	4.10.1 4.12.0
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3720	3721	4.12.1
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3748	3749	4.12.2
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3750	3751	4.12.3 4.12.4
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3760	3761	4.10.2 4.10.3
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3761	3762	4.11.0
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3764	3765	4.11.4
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3765	3766	4.11.1
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3766	3767	4.10.4
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3771	3772	4.11.2 4.11.3
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3818	3819	4.13.1 4.13.2
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3825	3826	4.13.0
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3827	3828	4.13.3
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3834	3835	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3851	3852	4.14.0 4.14.1
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3860	3861	4.14.2
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3884	3885	4.13.4
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3892	3893	4.15.1
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3897	3898	4.16.0
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3900	3901	4.15.2 4.15.3
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3904	3905	4.16.1 4.16.2
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3905	3906	4.13.5
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3913	3914	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3917	3918	4.14.3 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3925	3926	4.14.4 4.14.5
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3930	3931	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3938	3939	4.14.6
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3992	3993	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3995	3996	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3996	3997	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	d%d has too many (%d) active grants to report	3998	3999	4.17.7
common/grant_table.c	printk	d%d has too many (%d) active grants to report	4002	4003	4.21.0 4.21.1
common/grant_table.c	printk	d%d has too many (%d) active grants to report	4060	4061	4.18.6
common/grant_table.c	printk	d%d has too many (%d) active grants to report	4063	4064	4.19.6
common/grant_table.c	printk	d%d has too many (%d) active grants to report	4065	4066	4.20.4
common/grant_table.c	printk	d%d has too many (%d) active grants to report	4071	4072	4.21.2 4.22.0
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1849	1850	4.10.0
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1892	1893	4.10.1
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1909	1910	4.12.0
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1913	1914	4.12.1
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1929	1930	4.11.4
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1930	1931	4.11.0
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1931	1932	4.10.2 4.10.3
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1934	1935	4.11.1
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1935	1936	4.10.4
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1938	1939	4.11.2 4.11.3
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1941	1942	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1976	1977	4.13.1 4.13.2
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	1985	1986	4.13.0 4.13.3
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2001	2002	4.13.4
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2008	2009	4.13.5
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2009	2010	4.14.0 4.14.1
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2018	2019	4.14.2
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2034	2035	4.14.3
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2035	2036	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2041	2042	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2051	2052	4.15.1
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2056	2057	4.16.0
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2058	2059	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2063	2064	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2069	2070	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2090	2091	4.17.7
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2093	2094	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2094	2095	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2096	2097	4.21.0 4.21.1
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2114	2115	4.18.6 4.19.6
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2115	2116	4.20.4
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2116	2117	4.22.0
common/grant_table.c	gdprintk	d%d is limited to %u grant-table frames	2117	2118	4.21.2
common/grant_table.c	gdprintk	d%d: bad flags %x in grant %d when switching grant version	2188	2189	4.2.0
common/grant_table.c	gdprintk	d%d: bad flags %x in grant %d when switching grant version	2190	2191	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	d%d: bad flags %x in grant %d when switching grant version	2211	2212	4.3.0 4.3.1
common/grant_table.c	gdprintk	d%d: bad flags %x in grant %d when switching grant version	2226	2227	4.2.4 4.2.5
common/grant_table.c	gdprintk	d%d: bad flags %x in grant %d when switching grant version	2246	2247	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	d%d: bad flags %x in grant %d when switching grant version	2247	2248	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	d%d: bad flags %x in grant %d when switching grant version	2302	2303	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	921	922	3.0.4-branched
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	1116	1117	3.1.0-branched
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	1428	1429	3.3.0-branched
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	1957	1958	4.0.0
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	1997	1998	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	1998	1999	4.0.4
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2025	2026	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2029	2030	4.1.3
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2034	2035	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2039	2040	4.1.4
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2055	2056	4.2.0
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2057	2058	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2077	2078	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2093	2094	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2112	2113	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2113	2114	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	destination frame %lx invalid.	2168	2169	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	error reading req %d/%u	2037	2038	4.10.0
common/grant_table.c	gdprintk	error reading req %d/%u	2080	2081	4.10.1
common/grant_table.c	gdprintk	error reading req %d/%u	2094	2095	4.12.0
common/grant_table.c	gdprintk	error reading req %d/%u	2098	2099	4.12.1
common/grant_table.c	gdprintk	error reading req %d/%u	2117	2118	4.11.4
common/grant_table.c	gdprintk	error reading req %d/%u	2118	2119	4.11.0
common/grant_table.c	gdprintk	error reading req %d/%u	2119	2120	4.10.2 4.10.3
common/grant_table.c	gdprintk	error reading req %d/%u	2122	2123	4.11.1
common/grant_table.c	gdprintk	error reading req %d/%u	2123	2124	4.10.4
common/grant_table.c	gdprintk	error reading req %d/%u	2126	2127	4.11.2 4.11.3 4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	error reading req %d/%u	2161	2162	4.13.1 4.13.2
common/grant_table.c	gdprintk	error reading req %d/%u	2170	2171	4.13.0 4.13.3
common/grant_table.c	gdprintk	error reading req %d/%u	2186	2187	4.13.4
common/grant_table.c	gdprintk	error reading req %d/%u	2193	2194	4.13.5
common/grant_table.c	gdprintk	error reading req %d/%u	2194	2195	4.14.0 4.14.1
common/grant_table.c	gdprintk	error reading req %d/%u	2203	2204	4.14.2
common/grant_table.c	gdprintk	error reading req %d/%u	2219	2220	4.14.3
common/grant_table.c	gdprintk	error reading req %d/%u	2220	2221	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	error reading req %d/%u	2226	2227	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	error reading req %d/%u	2236	2237	4.15.1
common/grant_table.c	gdprintk	error reading req %d/%u	2241	2242	4.16.0
common/grant_table.c	gdprintk	error reading req %d/%u	2243	2244	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	error reading req %d/%u	2248	2249	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	error reading req %d/%u	2257	2258	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	error reading req %d/%u	2281	2282	4.17.7
common/grant_table.c	gdprintk	error reading req %d/%u	2284	2285	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	error reading req %d/%u	2285	2286	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	error reading req %d/%u	2287	2288	4.21.0 4.21.1
common/grant_table.c	gdprintk	error reading req %d/%u	2308	2309	4.18.6 4.19.6
common/grant_table.c	gdprintk	error reading req %d/%u	2309	2310	4.20.4
common/grant_table.c	gdprintk	error reading req %d/%u	2310	2311	4.22.0
common/grant_table.c	gdprintk	error reading req %d/%u	2311	2312	4.21.2
common/grant_table.c	gdprintk	error writing resp %d/%u	2221	2221	4.10.0
common/grant_table.c	gdprintk	error writing resp %d/%u	2264	2264	4.10.1
common/grant_table.c	gdprintk	error writing resp %d/%u	2288	2288	4.12.0
common/grant_table.c	gdprintk	error writing resp %d/%u	2292	2292	4.12.1
common/grant_table.c	gdprintk	error writing resp %d/%u	2302	2302	4.11.0
common/grant_table.c	gdprintk	error writing resp %d/%u	2303	2303	4.10.2 4.10.3 4.11.4
common/grant_table.c	gdprintk	error writing resp %d/%u	2306	2306	4.11.1
common/grant_table.c	gdprintk	error writing resp %d/%u	2309	2309	4.10.4
common/grant_table.c	gdprintk	error writing resp %d/%u	2312	2312	4.11.2 4.11.3
common/grant_table.c	gdprintk	error writing resp %d/%u	2320	2320	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	error writing resp %d/%u	2360	2360	4.13.1 4.13.2
common/grant_table.c	gdprintk	error writing resp %d/%u	2369	2369	4.13.0 4.13.3
common/grant_table.c	gdprintk	error writing resp %d/%u	2385	2385	4.13.4
common/grant_table.c	gdprintk	error writing resp %d/%u	2393	2393	4.13.5 4.14.0 4.14.1
common/grant_table.c	gdprintk	error writing resp %d/%u	2402	2402	4.14.2
common/grant_table.c	gdprintk	error writing resp %d/%u	2418	2418	4.14.3
common/grant_table.c	gdprintk	error writing resp %d/%u	2419	2419	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	error writing resp %d/%u	2426	2426	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	error writing resp %d/%u	2435	2435	4.15.1
common/grant_table.c	gdprintk	error writing resp %d/%u	2441	2441	4.16.0
common/grant_table.c	gdprintk	error writing resp %d/%u	2443	2443	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	error writing resp %d/%u	2448	2448	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	error writing resp %d/%u	2457	2457	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	error writing resp %d/%u	2484	2484	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	error writing resp %d/%u	2485	2485	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	error writing resp %d/%u	2487	2487	4.21.0 4.21.1
common/grant_table.c	gdprintk	error writing resp %d/%u	2488	2488	4.17.7
common/grant_table.c	gdprintk	error writing resp %d/%u	2515	2515	4.18.6 4.19.6
common/grant_table.c	gdprintk	error writing resp %d/%u	2516	2516	4.20.4
common/grant_table.c	gdprintk	error writing resp %d/%u	2517	2517	4.22.0
common/grant_table.c	gdprintk	error writing resp %d/%u	2518	2518	4.21.2
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3095	3096	4.5.0
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3098	3099	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3470	3471	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3510	3511	4.6.6
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3512	3513	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3552	3553	4.7.3
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3560	3561	4.8.0 4.8.1
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3599	3600	4.9.0
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3614	3615	4.7.4
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3651	3652	4.8.2
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3661	3662	4.8.3 4.9.1
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3666	3667	4.7.5 4.7.6
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3713	3714	4.9.2
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3714	3715	4.8.4
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3757	3758	4.9.3 4.9.4
common/grant_table.c	printk	gnttab_max_nr_frames is deprecated, use gnttab_max_frames instead	3758	3759	4.8.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1620	1622	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1638	1640	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1639	1641	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1694	1696	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1873	1875	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1886	1888	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1920	1922	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1933	1935	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1942	1944	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1949	1951	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	1993	1995	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) has no headroom (tot %u, max %u)	2032	2034	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1617	1618	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1635	1636	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1636	1637	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1691	1692	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1870	1871	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1883	1884	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1917	1918	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1930	1931	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1939	1940	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1946	1947	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	1990	1991	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is dying	2029	2030	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1653	1654	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1671	1672	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1672	1673	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1727	1728	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1906	1907	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1919	1920	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1949	1950	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1962	1963	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1971	1972	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	1978	1979	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	2022	2023	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: Transferee (d%d) is now dying	2061	2062	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	873	877	3.1.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1178	1182	3.3.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1484	1488	4.0.0
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1524	1528	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1525	1529	4.0.4
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1559	1563	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1562	1566	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1563	1567	4.1.3
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1612	1616	4.2.0
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1614	1618	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%d)	1633	1637	4.3.0 4.3.1
common/grant_table.c	DPRINTK	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%lx)	668	671	3.0.2-branched 3.0.3-branched
common/grant_table.c	gdprintk	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%lx)	678	682	3.0.4-branched
common/grant_table.c	DPRINTK	gnttab_transfer: Transferee has no reservation headroom (%d,%d) or provided a bad grant ref (%08x) or is dying (%lx)	731	734	3.0.0
common/grant_table.c	DPRINTK	gnttab_transfer: can't find domain %d	649	649	3.0.2-branched 3.0.3-branched
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	658	659	3.0.4-branched
common/grant_table.c	DPRINTK	gnttab_transfer: can't find domain %d	712	712	3.0.0
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	853	854	3.1.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1123	1124	3.3.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1429	1430	4.0.0
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1469	1470	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1470	1471	4.0.4
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1504	1505	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1507	1508	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1508	1509	4.1.3
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1556	1557	4.2.0
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1558	1559	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1560	1561	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1577	1578	4.3.0 4.3.1
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1578	1579	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1579	1580	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1634	1635	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1815	1816	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1828	1829	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1863	1864	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1876	1877	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1885	1886	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1892	1893	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1936	1937	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: can't find domain %d	1975	1976	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	gnttab_transfer: can't remove GFN % (MFN %lx)	1853	1855	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: can't remove GFN % (MFN %lx)	1866	1868	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: can't remove GFN % (MFN %lx)	1875	1877	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: can't remove GFN % (MFN %lx)	1882	1884	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: can't remove GFN % (MFN %lx)	1926	1928	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: can't remove GFN % (MFN %lx)	1965	1967	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	gnttab_transfer: error reading req %d/%d	616	616	3.0.3-branched
common/grant_table.c	DPRINTK	gnttab_transfer: error reading req %d/%d	617	617	3.0.2-branched
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	624	625	3.0.4-branched
common/grant_table.c	DPRINTK	gnttab_transfer: error reading req %d/%d	688	688	3.0.0
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	819	820	3.1.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1084	1085	3.3.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1390	1391	4.0.0
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1430	1431	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1431	1432	4.0.4
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1465	1466	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1468	1469	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1469	1470	4.1.3
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1506	1507	4.2.0
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1508	1509	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1510	1511	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1527	1528	4.3.0 4.3.1
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1528	1529	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1529	1530	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1584	1585	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1765	1766	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1778	1779	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1806	1807	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1819	1820	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1828	1829	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1835	1836	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1879	1880	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: error reading req %d/%d	1918	1919	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	gnttab_transfer: error writing resp %d/%d	704	704	3.0.2-branched 3.0.3-branched
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	715	716	3.0.4-branched
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	914	915	3.1.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1219	1220	3.3.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1535	1536	4.0.0
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1575	1576	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1576	1577	4.0.4
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1610	1611	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1613	1614	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1614	1615	4.1.3
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1665	1666	4.2.0
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1667	1668	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1686	1687	4.3.0 4.3.1
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1703	1704	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1721	1722	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1722	1723	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1777	1778	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1962	1963	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1975	1976	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	1976	1977	4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2000	2001	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2013	2014	4.7.3
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2014	2015	4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2023	2024	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2029	2030	4.7.4
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2030	2031	4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2073	2074	4.7.5 4.7.6
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2074	2075	4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: error writing resp %d/%d	2113	2114	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	gnttab_transfer: out-of-range %lx	624	625	3.0.2-branched
common/grant_table.c	DPRINTK	gnttab_transfer: out-of-range %lx	625	626	3.0.3-branched
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	634	635	3.0.4-branched
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	829	830	3.1.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1094	1095	3.3.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1400	1401	4.0.0
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1440	1441	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1441	1442	4.0.4
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1475	1476	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1478	1479	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1479	1480	4.1.3
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1526	1527	4.2.0
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1528	1529	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1530	1531	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1547	1548	4.3.0 4.3.1
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1548	1549	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1549	1550	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1604	1605	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1785	1786	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1798	1799	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1826	1827	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1839	1840	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1848	1849	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1855	1856	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1899	1900	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: out-of-range %lx	1938	1939	4.8.5 4.9.3 4.9.4
common/grant_table.c	DPRINTK	gnttab_transfer: out-of-range or xen frame %lx	697	698	3.0.0
common/grant_table.c	DPRINTK	gnttab_transfer: xen frame %lx	634	635	3.0.2-branched 3.0.3-branched
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	643	644	3.0.4-branched
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	838	839	3.1.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1103	1104	3.3.0-branched
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1409	1410	4.0.0
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1449	1450	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1450	1451	4.0.4
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1484	1485	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1487	1488	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1488	1489	4.1.3
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1536	1537	4.2.0
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1538	1539	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1540	1541	4.2.4 4.2.5
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1557	1558	4.3.0 4.3.1
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1558	1559	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1559	1560	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1614	1615	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1795	1796	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1808	1809	4.7.0 4.7.1 4.7.2 4.8.0 4.8.1
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1836	1837	4.6.6
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1849	1850	4.7.3 4.9.0
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1858	1859	4.8.3
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1865	1866	4.7.4 4.8.2 4.9.1
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1909	1910	4.7.5 4.7.6 4.8.4 4.9.2
common/grant_table.c	gdprintk	gnttab_transfer: xen frame %lx	1948	1949	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	grant table not yet set up	2397	2397	4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	grant table not yet set up	2453	2453	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3825	3829	4.10.0
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3883	3887	4.10.1
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3927	3931	4.10.2 4.10.3
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3928	3932	4.11.0
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3931	3935	4.11.4
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3932	3936	4.11.1
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3933	3937	4.10.4
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3938	3942	4.11.2 4.11.3
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3946	3950	4.12.0
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3950	3954	4.12.1
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3978	3982	4.12.2
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	3980	3984	4.12.3 4.12.4
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4056	4060	4.13.1 4.13.2
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4063	4067	4.13.0
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4065	4069	4.13.3
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4089	4093	4.14.0 4.14.1
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4098	4102	4.14.2
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4120	4124	4.15.0-rc1 4.15.0-rc2
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4130	4134	4.13.4
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4131	4135	4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4151	4155	4.13.5
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4163	4167	4.14.3
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4171	4175	4.14.4 4.14.5
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4184	4188	4.14.6
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4197	4201	4.15.1
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4202	4206	4.16.0
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4205	4209	4.15.2 4.15.3
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4209	4213	4.16.1 4.16.2
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4218	4222	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4222	4226	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4233	4237	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4295	4299	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4298	4302	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4300	4304	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4306	4310	4.21.0 4.21.1
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4310	4314	4.17.7
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4372	4376	4.18.6
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4375	4379	4.19.6
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4378	4382	4.20.4
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4380	4384	4.22.0
common/grant_table.c	printk	grant-table for remote d%d (v%u)  %u frames (%u max), %u maptrack frames (%u max)	4384	4388	4.21.2
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2596	2597	4.0.0
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2636	2637	4.0.1 4.0.2 4.0.3
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2637	2638	4.0.4
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2664	2665	4.1.0 4.1.1 4.1.2
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2668	2669	4.1.3 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2673	2674	4.1.4
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2823	2824	4.2.1 4.2.2 4.2.3
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2825	2826	4.2.0
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2839	2840	4.3.0 4.3.1
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2859	2860	4.2.4 4.2.5
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2874	2875	4.4.0 4.4.1 4.4.2
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2875	2876	4.3.2 4.3.3 4.3.4
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	2877	2878	4.4.3 4.4.4
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3057	3058	4.5.0
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3060	3061	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3432	3433	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3472	3473	4.6.6
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3480	3481	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3520	3521	4.7.3
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3528	3529	4.8.0 4.8.1
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3567	3568	4.9.0
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3582	3583	4.7.4
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3619	3620	4.8.2
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3629	3630	4.8.3 4.9.1
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3634	3635	4.7.5 4.7.6
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3681	3682	4.9.2
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3682	3683	4.8.4
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3725	3726	4.9.3 4.9.4
common/grant_table.c	printk	grant-table for remote domain:%5d (v%d)	3726	3727	4.8.5
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2611	2612	4.0.0
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2651	2652	4.0.1 4.0.2 4.0.3
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2652	2653	4.0.4
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2679	2680	4.1.0 4.1.1 4.1.2
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2683	2684	4.1.3 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2688	2689	4.1.4
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2838	2839	4.2.1 4.2.2 4.2.3
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2840	2841	4.2.0
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2854	2855	4.3.0 4.3.1
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2874	2875	4.2.4 4.2.5
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2889	2890	4.4.0 4.4.1 4.4.2
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2890	2891	4.3.2 4.3.3 4.3.4
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	2892	2893	4.4.3 4.4.4
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3072	3073	4.5.0
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3075	3076	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3447	3448	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3487	3488	4.6.6
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3495	3496	4.7.0 4.7.1 4.7.2
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3535	3536	4.7.3
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3543	3544	4.8.0 4.8.1
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3582	3583	4.9.0
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3597	3598	4.7.4
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3634	3635	4.8.2
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3644	3645	4.8.3 4.9.1
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3649	3650	4.7.5 4.7.6
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3696	3697	4.9.2
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3697	3698	4.8.4
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3740	3741	4.9.3 4.9.4
common/grant_table.c	printk	grant-table for remote domain:%5d ... no active grant table entries	3741	3742	4.8.5
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1678	1678	4.10.0
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1721	1721	4.10.1
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1736	1736	4.12.0
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1740	1740	4.12.1
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1758	1758	4.11.4
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1759	1759	4.11.0
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1760	1760	4.10.2 4.10.3
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1762	1762	4.12.2 4.12.3 4.12.4
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1763	1763	4.11.1
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1764	1764	4.10.4
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1767	1767	4.11.2 4.11.3
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1797	1797	4.13.1 4.13.2
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1806	1806	4.13.0 4.13.3
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1820	1820	4.13.4
common/grant_table.c	gprintk	grant_table_set_limits() call missing	1827	1827	4.13.5
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3069	3072	4.10.0
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3113	3116	4.10.1
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3142	3145	4.12.0
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3146	3149	4.12.1
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3157	3160	4.10.2 4.10.3
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3158	3161	4.11.0
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3159	3162	4.11.4
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3162	3165	4.11.1
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3163	3166	4.10.4
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3168	3171	4.11.2 4.11.3
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3174	3177	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3233	3236	4.13.1 4.13.2
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3242	3245	4.13.0 4.13.3
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3258	3261	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3266	3269	4.14.0 4.14.1
common/grant_table.c	gdprintk	grant_to_status_frames(%u) for d%d is too large (%u,%u)	3275	3278	4.14.2
common/grant_table.c	printk	no active grant table entries	3870	3870	4.10.0
common/grant_table.c	printk	no active grant table entries	3928	3928	4.10.1
common/grant_table.c	printk	no active grant table entries	3972	3972	4.10.2 4.10.3
common/grant_table.c	printk	no active grant table entries	3973	3973	4.11.0
common/grant_table.c	printk	no active grant table entries	3976	3976	4.11.4
common/grant_table.c	printk	no active grant table entries	3977	3977	4.11.1
common/grant_table.c	printk	no active grant table entries	3978	3978	4.10.4
common/grant_table.c	printk	no active grant table entries	3983	3983	4.11.2 4.11.3
common/grant_table.c	printk	no active grant table entries	3991	3991	4.12.0
common/grant_table.c	printk	no active grant table entries	3995	3995	4.12.1
common/grant_table.c	printk	no active grant table entries	4023	4023	4.12.2
common/grant_table.c	printk	no active grant table entries	4025	4025	4.12.3 4.12.4
common/grant_table.c	printk	no active grant table entries	4102	4102	4.13.1 4.13.2
common/grant_table.c	printk	no active grant table entries	4109	4109	4.13.0
common/grant_table.c	printk	no active grant table entries	4111	4111	4.13.3
common/grant_table.c	printk	no active grant table entries	4135	4135	4.14.0 4.14.1
common/grant_table.c	printk	no active grant table entries	4144	4144	4.14.2
common/grant_table.c	printk	no active grant table entries	4166	4166	4.15.0-rc1 4.15.0-rc2
common/grant_table.c	printk	no active grant table entries	4176	4176	4.13.4
common/grant_table.c	printk	no active grant table entries	4177	4177	4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	printk	no active grant table entries	4197	4197	4.13.5
common/grant_table.c	printk	no active grant table entries	4209	4209	4.14.3
common/grant_table.c	printk	no active grant table entries	4217	4217	4.14.4 4.14.5
common/grant_table.c	printk	no active grant table entries	4230	4230	4.14.6
common/grant_table.c	printk	no active grant table entries	4243	4243	4.15.1
common/grant_table.c	printk	no active grant table entries	4248	4248	4.16.0
common/grant_table.c	printk	no active grant table entries	4251	4251	4.15.2 4.15.3
common/grant_table.c	printk	no active grant table entries	4255	4255	4.16.1 4.16.2
common/grant_table.c	printk	no active grant table entries	4264	4264	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	printk	no active grant table entries	4268	4268	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	printk	no active grant table entries	4279	4279	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	printk	no active grant table entries	4341	4341	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	printk	no active grant table entries	4344	4344	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	printk	no active grant table entries	4346	4346	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	printk	no active grant table entries	4352	4352	4.21.0 4.21.1
common/grant_table.c	printk	no active grant table entries	4356	4356	4.17.7
common/grant_table.c	printk	no active grant table entries	4418	4418	4.18.6
common/grant_table.c	printk	no active grant table entries	4421	4421	4.19.6
common/grant_table.c	printk	no active grant table entries	4424	4424	4.20.4
common/grant_table.c	printk	no active grant table entries	4426	4426	4.22.0
common/grant_table.c	printk	no active grant table entries	4430	4430	4.21.2
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1856	1857	4.10.0
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1899	1900	4.10.1
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1916	1917	4.12.0
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1920	1921	4.12.1
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1936	1937	4.11.4
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1937	1938	4.11.0
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1938	1939	4.10.2 4.10.3
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1941	1942	4.11.1
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1942	1943	4.10.4
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1945	1946	4.11.2 4.11.3
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1948	1949	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1983	1984	4.13.1 4.13.2
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	1992	1993	4.13.0 4.13.3
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2008	2009	4.13.4
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2015	2016	4.13.5
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2016	2017	4.14.0 4.14.1
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2025	2026	4.14.2
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2041	2042	4.14.3
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2042	2043	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2048	2049	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2058	2059	4.15.1
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2063	2064	4.16.0
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2065	2066	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2070	2071	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2076	2077	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2097	2098	4.17.7
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2100	2101	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2101	2102	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2103	2104	4.21.0 4.21.1
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2121	2122	4.18.6 4.19.6
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2122	2123	4.20.4
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2123	2124	4.22.0
common/grant_table.c	gdprintk	nr_frames for d%d is too large (%u,%u)	2124	2125	4.21.2
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3258	3260	4.13.4
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3274	3276	4.15.1
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3279	3281	4.13.5
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3282	3284	4.15.2 4.15.3
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3283	3285	4.16.0
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3290	3292	4.16.1 4.16.2
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3291	3293	4.14.3
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3295	3297	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3299	3301	4.14.4 4.14.5
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3303	3305	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3312	3314	4.14.6 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	nr_status_frames for %pd is too large (%u,%u)	3380	3382	4.17.7
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	852	853	3.0.3-branched
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	861	862	3.0.4-branched
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1066	1067	3.1.0-branched
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1371	1372	3.3.0-branched
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1854	1855	4.0.0
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1894	1895	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1895	1896	4.0.4
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1936	1937	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1940	1941	4.1.3
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1945	1946	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1950	1951	4.1.4
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1988	1989	4.2.0
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	1990	1991	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2010	2011	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2026	2027	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2045	2046	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2046	2047	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2101	2102	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2303	2304	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2316	2317	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2317	2318	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2341	2342	4.6.6
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2354	2355	4.7.3
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2355	2356	4.9.0
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2386	2387	4.8.2
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2390	2391	4.8.3
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2396	2397	4.7.4
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2397	2398	4.9.1
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2440	2441	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2441	2442	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	only allow copy-by-mfn for DOMID_SELF.	2480	2481	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	out-of-range %lx	2058	2058	4.10.0
common/grant_table.c	gdprintk	out-of-range %lx	2101	2101	4.10.1
common/grant_table.c	gdprintk	out-of-range %lx	2117	2117	4.12.0
common/grant_table.c	gdprintk	out-of-range %lx	2121	2121	4.12.1
common/grant_table.c	gdprintk	out-of-range %lx	2138	2138	4.11.4
common/grant_table.c	gdprintk	out-of-range %lx	2139	2139	4.11.0
common/grant_table.c	gdprintk	out-of-range %lx	2140	2140	4.10.2 4.10.3
common/grant_table.c	gdprintk	out-of-range %lx	2143	2143	4.11.1
common/grant_table.c	gdprintk	out-of-range %lx	2144	2144	4.10.4
common/grant_table.c	gdprintk	out-of-range %lx	2147	2147	4.11.2 4.11.3
common/grant_table.c	gdprintk	out-of-range %lx	2149	2149	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	out-of-range %lx	2184	2184	4.13.1 4.13.2
common/grant_table.c	gdprintk	out-of-range %lx	2193	2193	4.13.0 4.13.3
common/grant_table.c	gdprintk	out-of-range %lx	2209	2209	4.13.4
common/grant_table.c	gdprintk	out-of-range %lx	2216	2216	4.13.5
common/grant_table.c	gdprintk	out-of-range %lx	2217	2217	4.14.0 4.14.1
common/grant_table.c	gdprintk	out-of-range %lx	2226	2226	4.14.2
common/grant_table.c	gdprintk	out-of-range %lx	2242	2242	4.14.3
common/grant_table.c	gdprintk	out-of-range %lx	2243	2243	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	gdprintk	out-of-range %lx	2249	2249	4.14.4 4.14.5 4.14.6
common/grant_table.c	gdprintk	out-of-range %lx	2259	2259	4.15.1
common/grant_table.c	gdprintk	out-of-range %lx	2264	2264	4.16.0
common/grant_table.c	gdprintk	out-of-range %lx	2266	2266	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	out-of-range %lx	2271	2271	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	out-of-range %lx	2280	2280	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	out-of-range %lx	2304	2304	4.17.7
common/grant_table.c	gdprintk	out-of-range %lx	2307	2307	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	out-of-range %lx	2308	2308	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	out-of-range %lx	2310	2310	4.21.0 4.21.1
common/grant_table.c	gdprintk	out-of-range %lx	2331	2331	4.18.6 4.19.6
common/grant_table.c	gdprintk	out-of-range %lx	2332	2332	4.20.4
common/grant_table.c	gdprintk	out-of-range %lx	2333	2333	4.22.0
common/grant_table.c	gdprintk	out-of-range %lx	2334	2334	4.21.2
common/grant_table.c	PIN_FAIL	ref a %#x busy	2887	2887	4.9.0
common/grant_table.c	PIN_FAIL	ref a %#x busy	2947	2947	4.9.1
common/grant_table.c	PIN_FAIL	ref a %#x busy	2992	2992	4.9.2
common/grant_table.c	PIN_FAIL	ref a %#x busy	3036	3036	4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	ref a %#x busy	3149	3149	4.10.0
common/grant_table.c	PIN_FAIL	ref a %#x busy	3193	3193	4.10.1
common/grant_table.c	PIN_FAIL	ref a %#x busy	3222	3222	4.12.0
common/grant_table.c	PIN_FAIL	ref a %#x busy	3226	3226	4.12.1
common/grant_table.c	PIN_FAIL	ref a %#x busy	3237	3237	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	ref a %#x busy	3238	3238	4.11.0
common/grant_table.c	PIN_FAIL	ref a %#x busy	3239	3239	4.11.4
common/grant_table.c	PIN_FAIL	ref a %#x busy	3242	3242	4.11.1
common/grant_table.c	PIN_FAIL	ref a %#x busy	3243	3243	4.10.4
common/grant_table.c	PIN_FAIL	ref a %#x busy	3248	3248	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	ref a %#x busy	3254	3254	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	ref a %#x busy	3316	3316	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	ref a %#x busy	3325	3325	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	ref a %#x busy	3340	3340	4.13.4
common/grant_table.c	PIN_FAIL	ref a %#x busy	3341	3341	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	ref a %#x busy	3349	3349	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	ref a %#x busy	3356	3356	4.15.1
common/grant_table.c	PIN_FAIL	ref a %#x busy	3358	3358	4.14.2
common/grant_table.c	PIN_FAIL	ref a %#x busy	3361	3361	4.13.5
common/grant_table.c	PIN_FAIL	ref a %#x busy	3364	3364	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	ref a %#x busy	3365	3365	4.16.0
common/grant_table.c	PIN_FAIL	ref a %#x busy	3372	3372	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	ref a %#x busy	3373	3373	4.14.3
common/grant_table.c	PIN_FAIL	ref a %#x busy	3377	3377	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	ref a %#x busy	3381	3381	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	ref a %#x busy	3385	3385	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	ref a %#x busy	3394	3394	4.14.6 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	ref a %#x busy	3450	3450	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	ref a %#x busy	3453	3453	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	ref a %#x busy	3454	3454	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	ref a %#x busy	3456	3456	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	ref a %#x busy	3462	3462	4.17.7
common/grant_table.c	gdprintk	ref a %#x busy	3518	3518	4.18.6
common/grant_table.c	gdprintk	ref a %#x busy	3521	3521	4.19.6
common/grant_table.c	gdprintk	ref a %#x busy	3523	3523	4.20.4
common/grant_table.c	gdprintk	ref a %#x busy	3524	3524	4.22.0
common/grant_table.c	gdprintk	ref a %#x busy	3525	3525	4.21.2
common/grant_table.c	PIN_FAIL	ref a %ld busy	2347	2347	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	ref a %ld busy	2350	2350	4.2.0
common/grant_table.c	PIN_FAIL	ref a %ld busy	2369	2369	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	ref a %ld busy	2383	2383	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	ref a %ld busy	2404	2404	4.4.0 4.4.1 4.4.2
common/grant_table.c	PIN_FAIL	ref a %ld busy	2405	2405	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	ref a %ld busy	2407	2407	4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	ref a %ld busy	2460	2460	4.5.0
common/grant_table.c	PIN_FAIL	ref a %ld busy	2463	2463	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	ref a %ld busy	2835	2835	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	ref a %ld busy	2848	2848	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	ref a %ld busy	2849	2849	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	ref a %ld busy	2873	2873	4.6.6
common/grant_table.c	PIN_FAIL	ref a %ld busy	2886	2886	4.7.3
common/grant_table.c	PIN_FAIL	ref a %ld busy	2936	2936	4.8.2
common/grant_table.c	PIN_FAIL	ref a %ld busy	2940	2940	4.8.3
common/grant_table.c	PIN_FAIL	ref a %ld busy	2946	2946	4.7.4
common/grant_table.c	PIN_FAIL	ref a %ld busy	2991	2991	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	ref a %ld busy	2992	2992	4.8.4
common/grant_table.c	PIN_FAIL	ref a %ld busy	3036	3036	4.8.5
common/grant_table.c	PIN_FAIL	ref b %#x busy	2891	2891	4.9.0
common/grant_table.c	PIN_FAIL	ref b %#x busy	2951	2951	4.9.1
common/grant_table.c	PIN_FAIL	ref b %#x busy	2996	2996	4.9.2
common/grant_table.c	PIN_FAIL	ref b %#x busy	3040	3040	4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	ref b %#x busy	3153	3153	4.10.0
common/grant_table.c	PIN_FAIL	ref b %#x busy	3197	3197	4.10.1
common/grant_table.c	PIN_FAIL	ref b %#x busy	3226	3226	4.12.0
common/grant_table.c	PIN_FAIL	ref b %#x busy	3230	3230	4.12.1
common/grant_table.c	PIN_FAIL	ref b %#x busy	3241	3241	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	ref b %#x busy	3242	3242	4.11.0
common/grant_table.c	PIN_FAIL	ref b %#x busy	3243	3243	4.11.4
common/grant_table.c	PIN_FAIL	ref b %#x busy	3246	3246	4.11.1
common/grant_table.c	PIN_FAIL	ref b %#x busy	3247	3247	4.10.4
common/grant_table.c	PIN_FAIL	ref b %#x busy	3252	3252	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	ref b %#x busy	3258	3258	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	ref b %#x busy	3320	3320	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	ref b %#x busy	3329	3329	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	ref b %#x busy	3344	3344	4.13.4
common/grant_table.c	PIN_FAIL	ref b %#x busy	3345	3345	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.15.0
common/grant_table.c	PIN_FAIL	ref b %#x busy	3353	3353	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	ref b %#x busy	3360	3360	4.15.1
common/grant_table.c	PIN_FAIL	ref b %#x busy	3362	3362	4.14.2
common/grant_table.c	PIN_FAIL	ref b %#x busy	3365	3365	4.13.5
common/grant_table.c	PIN_FAIL	ref b %#x busy	3368	3368	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	ref b %#x busy	3369	3369	4.16.0
common/grant_table.c	PIN_FAIL	ref b %#x busy	3376	3376	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	ref b %#x busy	3377	3377	4.14.3
common/grant_table.c	PIN_FAIL	ref b %#x busy	3381	3381	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	ref b %#x busy	3385	3385	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	ref b %#x busy	3389	3389	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	ref b %#x busy	3398	3398	4.14.6 4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	ref b %#x busy	3458	3458	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	ref b %#x busy	3461	3461	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	ref b %#x busy	3462	3462	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	ref b %#x busy	3464	3464	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	ref b %#x busy	3466	3466	4.17.7
common/grant_table.c	gdprintk	ref b %#x busy	3526	3526	4.18.6
common/grant_table.c	gdprintk	ref b %#x busy	3529	3529	4.19.6
common/grant_table.c	gdprintk	ref b %#x busy	3531	3531	4.20.4
common/grant_table.c	gdprintk	ref b %#x busy	3532	3532	4.22.0
common/grant_table.c	gdprintk	ref b %#x busy	3533	3533	4.21.2
common/grant_table.c	PIN_FAIL	ref b %ld busy	2351	2351	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	ref b %ld busy	2354	2354	4.2.0
common/grant_table.c	PIN_FAIL	ref b %ld busy	2373	2373	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	ref b %ld busy	2387	2387	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	ref b %ld busy	2408	2408	4.4.0 4.4.1 4.4.2
common/grant_table.c	PIN_FAIL	ref b %ld busy	2409	2409	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	ref b %ld busy	2411	2411	4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	ref b %ld busy	2464	2464	4.5.0
common/grant_table.c	PIN_FAIL	ref b %ld busy	2467	2467	4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	ref b %ld busy	2839	2839	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	ref b %ld busy	2852	2852	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	ref b %ld busy	2853	2853	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	ref b %ld busy	2877	2877	4.6.6
common/grant_table.c	PIN_FAIL	ref b %ld busy	2890	2890	4.7.3
common/grant_table.c	PIN_FAIL	ref b %ld busy	2940	2940	4.8.2
common/grant_table.c	PIN_FAIL	ref b %ld busy	2944	2944	4.8.3
common/grant_table.c	PIN_FAIL	ref b %ld busy	2950	2950	4.7.4
common/grant_table.c	PIN_FAIL	ref b %ld busy	2995	2995	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	ref b %ld busy	2996	2996	4.8.4
common/grant_table.c	PIN_FAIL	ref b %ld busy	3040	3040	4.8.5
common/grant_table.c	PIN_FAIL	remote grant table not ready	1672	1673	4.0.0
common/grant_table.c	PIN_FAIL	remote grant table not ready	1712	1713	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	remote grant table not ready	1713	1714	4.0.4
common/grant_table.c	PIN_FAIL	remote grant table not ready	1743	1744	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	remote grant table not ready	1748	1749	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	remote grant table not ready	1751	1752	4.1.4
common/grant_table.c	PIN_FAIL	remote grant table not ready	1752	1753	4.1.3
common/grant_table.c	PIN_FAIL	remote grant table not ready	1795	1796	4.2.0
common/grant_table.c	PIN_FAIL	remote grant table not ready	1797	1798	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	remote grant table not ready	1817	1818	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	remote grant table not ready	1833	1834	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	remote grant table not ready	1852	1853	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	remote grant table not ready	1853	1854	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	remote grant table not ready	1908	1909	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	468	469	4.0.0
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	491	492	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	492	493	4.0.4
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	524	525	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	525	526	4.1.3
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	541	542	4.2.0
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	549	550	4.1.4 4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	565	566	4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	576	577	4.3.0 4.3.1 4.3.2 4.3.3 4.3.4 4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	remote grant table not yet set up	635	636	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	source frame % invalid	2696	2697	4.10.0
common/grant_table.c	PIN_FAIL	source frame % invalid	2739	2740	4.10.1
common/grant_table.c	PIN_FAIL	source frame % invalid	2767	2768	4.12.0
common/grant_table.c	PIN_FAIL	source frame % invalid	2771	2772	4.12.1
common/grant_table.c	PIN_FAIL	source frame % invalid	2779	2780	4.10.2 4.10.3 4.11.0
common/grant_table.c	PIN_FAIL	source frame % invalid	2780	2781	4.11.4
common/grant_table.c	PIN_FAIL	source frame % invalid	2783	2784	4.11.1
common/grant_table.c	PIN_FAIL	source frame % invalid	2785	2786	4.10.4
common/grant_table.c	PIN_FAIL	source frame % invalid	2789	2790	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	source frame % invalid	2799	2800	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	source frame % invalid	2854	2855	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	source frame % invalid	2863	2864	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	source frame % invalid	2879	2880	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	PIN_FAIL	source frame % invalid	2887	2888	4.14.0 4.14.1
common/grant_table.c	PIN_FAIL	source frame % invalid	2895	2896	4.15.1
common/grant_table.c	PIN_FAIL	source frame % invalid	2896	2897	4.14.2
common/grant_table.c	PIN_FAIL	source frame % invalid	2900	2901	4.13.5
common/grant_table.c	PIN_FAIL	source frame % invalid	2901	2902	4.16.0
common/grant_table.c	PIN_FAIL	source frame % invalid	2903	2904	4.15.2 4.15.3
common/grant_table.c	PIN_FAIL	source frame % invalid	2908	2909	4.16.1 4.16.2
common/grant_table.c	PIN_FAIL	source frame % invalid	2912	2913	4.14.3
common/grant_table.c	PIN_FAIL	source frame % invalid	2916	2917	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	source frame % invalid	2920	2921	4.14.4 4.14.5
common/grant_table.c	PIN_FAIL	source frame % invalid	2921	2922	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	source frame % invalid	2930	2931	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	source frame % invalid	2933	2934	4.14.6
common/grant_table.c	gdprintk	source frame % invalid	2978	2979	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	source frame % invalid	2979	2980	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	source frame % invalid	2981	2982	4.21.0 4.21.1
common/grant_table.c	PIN_FAIL	source frame % invalid	2988	2989	4.17.7
common/grant_table.c	gdprintk	source frame % invalid	3036	3037	4.18.6 4.19.6
common/grant_table.c	gdprintk	source frame % invalid	3037	3038	4.20.4
common/grant_table.c	gdprintk	source frame % invalid	3038	3039	4.22.0
common/grant_table.c	gdprintk	source frame % invalid	3039	3040	4.21.2
common/grant_table.c	PIN_FAIL	source frame % invalid.	2414	2415	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	source frame % invalid.	2427	2428	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	source frame % invalid.	2428	2429	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	source frame % invalid.	2452	2453	4.6.6
common/grant_table.c	PIN_FAIL	source frame % invalid.	2465	2466	4.7.3
common/grant_table.c	PIN_FAIL	source frame % invalid.	2466	2467	4.9.0
common/grant_table.c	PIN_FAIL	source frame % invalid.	2497	2498	4.8.2
common/grant_table.c	PIN_FAIL	source frame % invalid.	2501	2502	4.8.3
common/grant_table.c	PIN_FAIL	source frame % invalid.	2507	2508	4.7.4
common/grant_table.c	PIN_FAIL	source frame % invalid.	2508	2509	4.9.1
common/grant_table.c	PIN_FAIL	source frame % invalid.	2551	2552	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	source frame % invalid.	2552	2553	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	source frame % invalid.	2592	2593	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	898	899	3.0.4-branched
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1093	1094	3.1.0-branched
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1405	1406	3.3.0-branched
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1911	1912	4.0.0
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1951	1952	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1952	1953	4.0.4
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1986	1987	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1990	1991	4.1.3
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	1995	1996	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2000	2001	4.1.4
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2031	2032	4.2.0
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2033	2034	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2053	2054	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2069	2070	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2088	2089	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2089	2090	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	source frame %lx invalid.	2144	2145	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1737	1739	4.0.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1777	1779	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1778	1780	4.0.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1809	1811	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1813	1815	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1816	1818	4.1.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1817	1819	4.1.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1858	1860	4.2.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1860	1862	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1880	1882	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1896	1898	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1915	1917	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1916	1918	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	1971	1973	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2162	2164	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2175	2177	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2176	2178	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2196	2198	4.8.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2200	2202	4.6.6
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2202	2204	4.7.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2203	2205	4.8.2 4.9.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2213	2215	4.7.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2214	2216	4.9.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2246	2248	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2247	2249	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2286	2288	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2395	2397	4.10.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2438	2440	4.10.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2464	2466	4.12.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2469	2471	4.12.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2476	2478	4.11.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2477	2479	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2478	2480	4.11.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2480	2482	4.11.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2484	2486	4.10.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2487	2489	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2497	2499	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2549	2551	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2558	2560	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2574	2576	4.13.4
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2582	2584	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.5 4.14.0 4.14.1 4.15.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2591	2593	4.14.2
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2598	2600	4.15.1
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2604	2606	4.16.0
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2606	2608	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2607	2609	4.14.3
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2611	2613	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2615	2617	4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2620	2622	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	transitive grant referenced bad domain %d	2653	2655	4.17.7
common/grant_table.c	gdprintk	transitive grant referenced bad domain %d	2664	2666	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	transitive grant referenced bad domain %d	2665	2667	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	transitive grant referenced bad domain %d	2667	2669	4.21.0 4.21.1
common/grant_table.c	gdprintk	transitive grant referenced bad domain %d	2697	2699	4.18.6 4.19.6
common/grant_table.c	gdprintk	transitive grant referenced bad domain %d	2698	2700	4.20.4
common/grant_table.c	gdprintk	transitive grant referenced bad domain %d	2699	2701	4.22.0
common/grant_table.c	gdprintk	transitive grant referenced bad domain %d	2700	2702	4.21.2
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1717	1718	4.0.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1757	1758	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1758	1759	4.0.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1788	1789	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1793	1794	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1796	1797	4.1.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1797	1798	4.1.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1837	1838	4.2.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1839	1840	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1859	1860	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1875	1876	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1894	1895	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1895	1896	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	1950	1951	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2141	2142	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2154	2155	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2155	2156	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2174	2175	4.8.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2179	2180	4.6.6
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2180	2181	4.7.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2181	2182	4.8.2 4.9.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2192	2193	4.7.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2193	2194	4.9.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2224	2225	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2225	2226	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2264	2265	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2373	2374	4.10.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2416	2417	4.10.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2442	2443	4.12.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2447	2448	4.12.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2454	2455	4.11.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2455	2456	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2456	2457	4.11.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2458	2459	4.11.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2462	2463	4.10.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2465	2466	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2475	2476	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2527	2528	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2536	2537	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2552	2553	4.13.4
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2560	2561	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.5 4.14.0 4.14.1 4.15.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2569	2570	4.14.2
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2576	2577	4.15.1
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2582	2583	4.16.0
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2584	2585	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2585	2586	4.14.3
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2589	2590	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2593	2594	4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2598	2599	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	transitive grant when transitivity not allowed	2631	2632	4.17.7
common/grant_table.c	gdprintk	transitive grant when transitivity not allowed	2634	2635	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	transitive grant when transitivity not allowed	2635	2636	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	transitive grant when transitivity not allowed	2637	2638	4.21.0 4.21.1
common/grant_table.c	gdprintk	transitive grant when transitivity not allowed	2667	2668	4.18.6 4.19.6
common/grant_table.c	gdprintk	transitive grant when transitivity not allowed	2668	2669	4.20.4
common/grant_table.c	gdprintk	transitive grant when transitivity not allowed	2669	2670	4.22.0
common/grant_table.c	gdprintk	transitive grant when transitivity not allowed	2670	2671	4.21.2
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1725	1726	4.0.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1765	1766	4.0.1 4.0.2 4.0.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1766	1767	4.0.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1796	1797	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1801	1802	4.1.0 4.1.1 4.1.2
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1804	1805	4.1.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1805	1806	4.1.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1845	1846	4.2.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1847	1848	4.2.1 4.2.2 4.2.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1867	1868	4.3.0 4.3.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1883	1884	4.2.4 4.2.5
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1902	1903	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1903	1904	4.3.2 4.3.3 4.3.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	1958	1959	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2149	2150	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2162	2163	4.7.0 4.7.1 4.7.2
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2163	2164	4.8.0 4.8.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2182	2183	4.8.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2187	2188	4.6.6
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2188	2189	4.7.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2189	2190	4.8.2 4.9.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2200	2201	4.7.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2201	2202	4.9.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2232	2233	4.7.5 4.7.6
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2233	2234	4.8.4 4.9.2
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2272	2273	4.8.5 4.9.3 4.9.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2381	2382	4.10.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2424	2425	4.10.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2450	2451	4.12.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2455	2456	4.12.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2462	2463	4.11.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2463	2464	4.10.2 4.10.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2464	2465	4.11.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2466	2467	4.11.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2470	2471	4.10.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2473	2474	4.11.2 4.11.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2483	2484	4.12.2 4.12.3 4.12.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2535	2536	4.13.1 4.13.2
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2544	2545	4.13.0 4.13.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2560	2561	4.13.4
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2568	2569	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.5 4.14.0 4.14.1 4.15.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2577	2578	4.14.2
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2584	2585	4.15.1
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2590	2591	4.16.0
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2592	2593	4.15.2 4.15.3 4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2593	2594	4.14.3
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2597	2598	4.16.1 4.16.2 4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2601	2602	4.14.4 4.14.5 4.14.6
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2606	2607	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	PIN_FAIL	transitive grants cannot be self-referential	2639	2640	4.17.7
common/grant_table.c	gdprintk	transitive grants cannot be self-referential	2646	2647	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5 4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	transitive grants cannot be self-referential	2647	2648	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	transitive grants cannot be self-referential	2649	2650	4.21.0 4.21.1
common/grant_table.c	gdprintk	transitive grants cannot be self-referential	2679	2680	4.18.6 4.19.6
common/grant_table.c	gdprintk	transitive grants cannot be self-referential	2680	2681	4.20.4
common/grant_table.c	gdprintk	transitive grants cannot be self-referential	2681	2682	4.22.0
common/grant_table.c	gdprintk	transitive grants cannot be self-referential	2682	2683	4.21.2
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2045	2048	4.0.0
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2085	2088	4.0.1 4.0.2 4.0.3
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2086	2089	4.0.4
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2113	2116	4.1.0 4.1.1 4.1.2
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2117	2120	4.1.3
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2122	2125	4.1.5 4.1.6 4.1.6.1
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2127	2130	4.1.4
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2148	2151	4.2.0
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2150	2153	4.2.1 4.2.2 4.2.3
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2171	2174	4.3.0 4.3.1
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2186	2189	4.2.4 4.2.5
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2206	2209	4.4.0 4.4.1 4.4.2 4.4.3 4.4.4
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2207	2210	4.3.2 4.3.3 4.3.4
common/grant_table.c	gdprintk	tried to change grant table version from %d to %d, but some grant entries still in use	2262	2265	4.5.0 4.5.1 4.5.2 4.5.3 4.5.4 4.5.5
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2604	2606	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2617	2619	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2618	2620	4.8.0 4.8.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2642	2644	4.6.6
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2655	2657	4.7.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2656	2658	4.9.0
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2702	2704	4.8.2
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2706	2708	4.8.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2712	2714	4.7.4
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2713	2715	4.9.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2756	2758	4.7.5 4.7.6
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2757	2759	4.8.4 4.9.2
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2801	2803	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2902	2904	4.10.0
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2945	2947	4.10.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2978	2980	4.12.0
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2982	2984	4.12.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2989	2991	4.10.2 4.10.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2990	2992	4.11.0
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2991	2993	4.11.4
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2994	2996	4.11.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	2995	2997	4.10.4
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3000	3002	4.11.2 4.11.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3010	3012	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3069	3071	4.13.1 4.13.2
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3078	3080	4.13.0 4.13.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3094	3096	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3102	3104	4.14.0 4.14.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3110	3112	4.15.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3111	3113	4.14.2
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3115	3117	4.13.5
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3116	3118	4.16.0
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3118	3120	4.15.2 4.15.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3123	3125	4.16.1 4.16.2
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3127	3129	4.14.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3131	3133	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3135	3137	4.14.4 4.14.5
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3136	3138	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3145	3147	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3148	3150	4.14.6
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3198	3200	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3201	3203	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3202	3204	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3203	3205	4.17.7
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3204	3206	4.21.0 4.21.1
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3256	3258	4.18.6
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3259	3261	4.19.6
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3261	3263	4.20.4
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3262	3264	4.22.0
common/grant_table.c	gdprintk	tried to change grant table version from %u to %u, but some grant entries still in use	3263	3265	4.21.2
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2631	2632	4.6.0 4.6.1 4.6.3 4.6.4 4.6.5
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2644	2645	4.7.0 4.7.1 4.7.2
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2645	2646	4.8.0 4.8.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2669	2670	4.6.6
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2682	2683	4.7.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2683	2684	4.9.0
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2732	2733	4.8.2
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2736	2737	4.8.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2742	2743	4.7.4
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2743	2744	4.9.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2786	2787	4.7.5 4.7.6
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2787	2788	4.8.4 4.9.2
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2831	2832	4.8.5 4.9.3 4.9.4
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2932	2933	4.10.0
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	2975	2976	4.10.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3004	3005	4.12.0
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3008	3009	4.12.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3019	3020	4.10.2 4.10.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3020	3021	4.11.0
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3021	3022	4.11.4
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3024	3025	4.11.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3025	3026	4.10.4
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3030	3031	4.11.2 4.11.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3036	3037	4.12.2 4.12.3 4.12.4
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3095	3096	4.13.1 4.13.2
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3104	3105	4.13.0 4.13.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3120	3121	4.15.0-rc1 4.15.0-rc2 4.15.0-rc3 4.15.0-rc4 4.15.0-rc5 4.13.4 4.15.0
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3128	3129	4.14.0 4.14.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3136	3137	4.15.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3137	3138	4.14.2
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3141	3142	4.13.5
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3142	3143	4.16.0
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3144	3145	4.15.2 4.15.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3149	3150	4.16.1 4.16.2
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3153	3154	4.14.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3157	3158	4.15.4 4.15.5 4.15.6 4.15.7
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3161	3162	4.14.4 4.14.5
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3162	3163	4.16.3 4.16.4 4.16.5 4.16.6 4.16.7
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3171	3172	4.17.0 4.17.1 4.17.2 4.17.3 4.17.4 4.17.5 4.17.6
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3174	3175	4.14.6
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3224	3225	4.18.0 4.18.1 4.18.2 4.18.3 4.18.4 4.18.5
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3227	3228	4.19.0 4.19.1 4.19.2 4.19.3 4.19.4 4.19.5
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3228	3229	4.20.0 4.20.1 4.20.2 4.20.3
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3230	3231	4.21.0 4.21.1
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3239	3240	4.17.7
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3292	3293	4.18.6
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3295	3296	4.19.6
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3297	3298	4.20.4
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3298	3299	4.22.0
common/grant_table.c	gdprintk	tried to change grant table version to 1 with non-representable entries	3299	3300	4.21.2
common/grant_table.c	gdprintk	tried to change to grant table v1, but %d v2 operations still in progress	3223	3225	4.17.7
common/grant_table.c	gdprintk	tried to change to grant table v1, but %d v2 operations still in progress	3276	3278	4.18.6
common/grant_table.c	gdprintk	tried to change to grant table v1, but %d v2 operations still in progress	3279	3281	4.19.6
common/grant_table.c	gdprintk	tried to change to grant table v1, but %d v2 operations still in progress	3281	3283	4.20.4
common/grant_table.c	gdprintk	tried to change to grant table v1, but %d v2 operations still in progress	3282	3284	4.22.0
common/grant_table.c	gdprintk	tried to change to grant table v1, but %d v2 operations still in progress	3283	3285	4.21.2
"""#
}
